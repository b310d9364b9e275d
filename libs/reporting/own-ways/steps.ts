import type { NextStep, OfficerStanding, OwnWay } from '#contracts/reporting';

/** The facts that decide a next step. */
export interface OnTheWay extends Pick<OwnWay, 'standing' | 'reading'> {
  readonly exam: Pick<NonNullable<OwnWay['exam']>, 'phase'> | null;
}

/** How long news of a way that has ended stands on the home. */
const NEWS_DAYS = 60;
const DAY = 86_400_000;

/** Where a standing leads by itself. A standing that is not listed waits for somebody else, or is over. */
const LEADS: Partial<Record<OfficerStanding, NextStep>> = {
  'not-seated': 'course',
  sitting: 'exam',
  passed: 'result',
  failed: 'lessons',
  valid: 'certificate',
  expiring: 'course',
  expired: 'course',
  suspended: 'certificate',
  revoked: 'certificate',
};

/** Standings that ask something of the officer or go on, however long it has been. */
const GOES_ON: readonly OfficerStanding[] = [
  'nominated',
  'reserve',
  'seated',
  'learning',
  'ready',
  'sitting',
  'awaiting-result',
  'expiring',
  'expired',
  'suspended',
];

/** The one next step. As long as no lesson has been read, lessons come before the exam, even where it is open. */
export function nextOf({ standing, reading, exam }: OnTheWay): NextStep | null {
  if (standing !== 'seated' && standing !== 'learning' && standing !== 'ready') return LEADS[standing] ?? null;
  const isOpen = exam?.phase === 'open';
  const hasRead = reading !== null && (reading.lastReadAt !== null || reading.resume === null);
  if (isOpen && hasRead) return 'exam';
  if (reading?.resume) return 'lessons';
  return isOpen ? 'exam' : null;
}

type Ranked = Pick<OwnWay, 'standing' | 'since' | 'next'>;

/** An exam that runs comes first, then one that can be begun, then what happened last. */
const rankOf = ({ standing, next }: Ranked): number => (standing === 'sitting' ? 0 : next === 'exam' ? 1 : 2);

/** Puts first what asks most of the officer, and leaves out what has been over for long. `now` is in milliseconds. */
export function inOrder<W extends Ranked>(ways: readonly W[], now: number): W[] {
  const isNews = ({ since }: Ranked) => now - Date.parse(since) < NEWS_DAYS * DAY;
  return ways
    .filter((way) => way.standing !== 'renewed' && (GOES_ON.includes(way.standing) || isNews(way)))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.since.localeCompare(one.since));
}
