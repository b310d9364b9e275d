import type { OfficerInCohort } from '#contracts/reporting';
import { nextSteps } from './next-steps.js';

const NOW = '2026-03-10T09:00:00.000Z';

const officer = (traits: Partial<OfficerInCohort>): OfficerInCohort => ({
  id: 'n1',
  person: { id: 'p1', name: { ar: 'يوسف', latin: 'Youssef' } },
  stateCode: 'ma',
  cohort: { id: 'c1', code: 'RBT-1', startsOn: '2026-03-01', endsOn: '2026-03-20' },
  title: { ar: 'الوثائق', fr: 'Documents', en: 'Documents' },
  standing: 'learning',
  due: '2026-03-20',
  lessons: { total: 3, completed: 1 },
  exam: null,
  result: null,
  certificate: null,
  ...traits,
});
const toCome = { id: 'c2', code: 'RBT-2', startsOn: '2026-05-01', endsOn: '2026-05-05' };
const exam = (isOpen: boolean) => ({
  opensAt: '2026-03-12T08:00:00.000Z',
  opensLocal: '2026-03-12T08:00',
  closesAt: '2026-03-14T08:00:00.000Z',
  closesLocal: '2026-03-14T08:00',
  isOpen,
});
const certificate = (validUntil: string | null) => ({ id: 'k1', number: 'RTC-7QK2M', validUntil });

const told = (...officers: OfficerInCohort[]) => nextSteps(officers, NOW).map(({ kind, at }) => [kind, at]);

describe('what comes next for an officer', () => {
  it('is told in the order of its days, whichever cohort it is of', () => {
    expect(
      told(
        officer({ standing: 'valid', certificate: certificate('2026-09-01T00:00:00.000Z') }),
        officer({ standing: 'seated', cohort: toCome }),
        officer({ exam: exam(false) }),
      ),
    ).toEqual([
      ['exam', '2026-03-12T08:00:00.000Z'],
      ['session', '2026-05-01'],
      ['expiry', '2026-09-01T00:00:00.000Z'],
    ]);
  });

  it('is the end of an exam that is open', () => {
    expect(told(officer({ exam: exam(true) }))).toEqual([['exam', '2026-03-14T08:00:00.000Z']]);
  });

  it('is no cohort that runs already, nor one that the officer left', () => {
    expect(told(officer({}), officer({ standing: 'left', cohort: toCome }))).toEqual([]);
  });

  it.each([
    ['has ended', 'expired', '2026-03-01T00:00:00.000Z'],
    ['was revoked', 'revoked', '2026-09-01T00:00:00.000Z'],
    ['has no end', 'valid', null],
  ] as const)('is no end of a certificate that %s', (_what, standing, until) => {
    expect(told(officer({ standing, certificate: certificate(until) }))).toEqual([]);
  });
});
