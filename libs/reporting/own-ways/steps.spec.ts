import type { OfficerStanding } from '#contracts/reporting';
import { inOrder, nextOf, type OnTheWay } from './steps.js';

const RESUME = { lessonKey: 'layers', title: { ar: 'درس', fr: 'Leçon', en: 'Lesson' }, position: 0, blocks: 4 };
const UNREAD = { lessons: { total: 2, completed: 0 }, minutesLeft: 30, lastReadAt: null, resume: RESUME };
const BEGUN = { ...UNREAD, lastReadAt: '2026-03-01T09:00:00.000Z' };
const ALL_READ = { ...BEGUN, lessons: { total: 2, completed: 2 }, minutesLeft: 0, resume: null };
const OPEN = { phase: 'open' } as const;
const UPCOMING = { phase: 'upcoming' } as const;

const next = (standing: OfficerStanding, rest: Partial<OnTheWay> = {}) =>
  nextOf({ standing, reading: null, exam: null, ...rest });

describe('the next step of an officer', () => {
  it('is the lessons before any is read, even where the exam is open', () => {
    expect(next('seated', { reading: UNREAD, exam: OPEN })).toBe('lessons');
  });

  it('is the exam that is open, once a lesson was read', () => {
    expect(next('learning', { reading: BEGUN, exam: OPEN })).toBe('exam');
    expect(next('ready', { reading: ALL_READ, exam: OPEN })).toBe('exam');
  });

  it('is the lessons while the exam is only to come, or there is none', () => {
    expect(next('learning', { reading: BEGUN, exam: UPCOMING })).toBe('lessons');
    expect(next('learning', { reading: BEGUN })).toBe('lessons');
  });

  it('is nothing but to wait where all is read and the exam is not open', () => {
    expect(next('ready', { reading: ALL_READ, exam: UPCOMING })).toBeNull();
    expect(next('ready', { reading: ALL_READ })).toBeNull();
  });

  it('is the exam of a course without lessons', () => {
    const reading = { ...UNREAD, resume: null, lessons: { total: 0, completed: 0 } };
    expect(next('seated', { reading, exam: OPEN })).toBe('exam');
  });

  it('is the lessons again after a failed exam, even where another sitting is open', () => {
    expect(next('failed', { reading: ALL_READ })).toBe('lessons');
    expect(next('failed', { reading: ALL_READ, exam: OPEN })).toBe('lessons');
  });

  it.each<[OfficerStanding, ReturnType<typeof nextOf>]>([
    ['nominated', null],
    ['reserve', null],
    ['not-seated', 'course'],
    ['sitting', 'exam'],
    ['awaiting-result', null],
    ['absent', null],
    ['passed', 'result'],
    ['valid', 'certificate'],
    ['expiring', 'course'],
    ['expired', 'course'],
    ['suspended', 'certificate'],
    ['revoked', 'certificate'],
    ['left', null],
    ['cancelled', null],
  ])('of who is %s is %s', (standing, expected) => {
    expect(next(standing)).toBe(expected);
  });
});

describe('the ways on the home of an officer', () => {
  const NOW = Date.parse('2026-06-01T12:00:00.000Z');
  const DAY = 86_400_000;
  const way = (standing: OfficerStanding, daysAgo: number, step: ReturnType<typeof nextOf> = null) => ({
    standing,
    since: new Date(NOW - daysAgo * DAY).toISOString(),
    next: step,
  });
  const shown = (...ways: ReturnType<typeof way>[]) => inOrder(ways, NOW).map(({ standing }) => standing);

  it('begin with the exam that runs, then one that can be sat, then what happened last', () => {
    const [learning, seated] = [way('learning', 3, 'lessons'), way('seated', 2, 'exam')];
    expect(shown(learning, way('failed', 1, 'lessons'), seated, way('sitting', 5, 'exam'))).toEqual([
      'sitting',
      'seated',
      'failed',
      'learning',
    ]);
  });

  it('leave out the news of two months ago, and keep what still asks something or goes on', () => {
    expect(shown(way('failed', 59), way('failed', 61), way('valid', 61), way('revoked', 400))).toEqual(['failed']);
    expect(shown(way('expired', 400), way('learning', 90), way('suspended', 61), way('expiring', 1_000))).toEqual([
      'suspended',
      'learning',
      'expired',
      'expiring',
    ]);
  });

  it('leave out what another certificate has renewed', () => {
    expect(shown(way('renewed', 1))).toEqual([]);
  });
});
