import type { SittingPlan } from '#contracts/exams';
import { plannedIn, type PlannedMoment } from '#i18n';
import type { FieldProblem } from '#kernel';

/** Nobody schedules further ahead than this; a later year is a typing error. */
const YEARS_AHEAD = 5;

interface Hours {
  /** When the sitting opens and closes; use it only where there are no problems. */
  readonly moments: readonly [PlannedMoment, PlannedMoment];
  readonly problems: readonly FieldProblem[];
}

/** The hours of a sitting by the clock of its venue, and what is wrong with them at `now`. */
export function hoursOf({ opensAt, closesAt, timeZone }: SittingPlan, now: Date): Hours {
  const [opens, closes] = [plannedIn(timeZone, opensAt), plannedIn(timeZone, closesAt)];
  if (!opens || !closes) {
    const skipped = [...(opens ? [] : ['opensAt']), ...(closes ? [] : ['closesAt'])];
    const problems = skipped.map((path) => ({ path, code: 'http.fields.time-skipped' }));
    return { moments: [NEVER, NEVER], problems };
  }
  return { moments: [opens, closes], problems: orderProblems(opens, closes, now) };
}

const NEVER: PlannedMoment = { instant: '', local: '' };

function orderProblems(opens: PlannedMoment, closes: PlannedMoment, now: Date): FieldProblem[] {
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + YEARS_AHEAD);
  const isFar = ({ instant }: PlannedMoment): boolean => Date.parse(instant) > latest.getTime();
  const far = (path: string): FieldProblem => ({
    path,
    code: 'exams.too-far-ahead',
    variables: { years: YEARS_AHEAD },
  });
  if (isFar(opens)) return [far('opensAt')];
  if (isFar(closes)) return [far('closesAt')];
  if (opens.instant >= closes.instant) return [{ path: 'closesAt', code: 'exams.closes-before-opening' }];
  if (Date.parse(closes.instant) <= now.getTime()) return [{ path: 'closesAt', code: 'exams.sitting-over' }];
  return [];
}

/** What is wrong with the courses of the exam version and of the cohort, each null where there is no such record. */
export function courseProblems({ exam, cohort }: { exam: string | null; cohort: string | null }): FieldProblem[] {
  const unknown = [
    ...(exam === null ? [{ path: 'examVersionId', code: 'exams.exam-version-unknown' }] : []),
    ...(cohort === null ? [{ path: 'cohortId', code: 'exams.cohort-unknown' }] : []),
  ];
  if (unknown.length > 0 || exam === cohort) return unknown;
  return [{ path: 'examVersionId', code: 'exams.exam-of-another-course' }];
}
