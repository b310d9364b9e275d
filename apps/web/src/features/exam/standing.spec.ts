import type { AttemptSummary, SittingSummary } from '#contracts/exams';
import { byUrgency, standingOf, type OwnSitting } from './standing.js';

const own = (phase: SittingSummary['phase'], status: AttemptSummary['status'] | null, opensAt = '2026-03-01') =>
  ({ sitting: { phase, opensAt }, attempt: status === null ? null : { status } }) as OwnSitting;

describe('how a sitting stands for its officer', () => {
  it.each([
    ['open', null, 'open'],
    ['upcoming', null, 'upcoming'],
    ['closed', null, 'closed'],
    ['open', 'open', 'running'],
    ['closed', 'open', 'running'],
    ['open', 'submitted', 'handed-in'],
    ['open', 'scored', 'handed-in'],
    ['open', 'released', 'released'],
  ] as const)('in an %s one with an attempt that is %s: %s', (phase, status, standing) => {
    expect(standingOf(own(phase, status))).toBe(standing);
  });

  it('is by its hours while nobody knows what was done in it', () => {
    expect(standingOf({ ...own('open', null), attempt: undefined })).toBe('open');
  });

  it('puts first what runs, then what can be begun, then what comes, the earlier before the later', () => {
    const [later, sooner] = [own('upcoming', null, '2026-05-01'), own('upcoming', null, '2026-04-01')];
    const [done, open, runs] = [own('open', 'released'), own('open', null), own('open', 'open')];
    expect([later, done, sooner, open, runs].sort(byUrgency)).toEqual([runs, open, sooner, later, done]);
  });
});
