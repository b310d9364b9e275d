import type { OfficerInCohort, OfficerStanding } from '#contracts/reporting';

/** What comes next for an officer: a cohort begins, an exam can be taken, a certificate ends. */
export interface NextStep {
  readonly kind: 'session' | 'exam' | 'expiry';
  /** The time of the step, as a day or a moment. */
  readonly at: string;
  readonly officer: OfficerInCohort;
}

/** The standings of officers for whom a cohort is still to come. */
const BEFORE: readonly OfficerStanding[] = ['nominated', 'reserve', 'seated', 'learning', 'ready'];
const HOLDS: readonly OfficerStanding[] = ['valid', 'expiring'];

/** The next steps from the instant `now` on, the soonest first. */
export function nextSteps(officers: readonly OfficerInCohort[], now: string): NextStep[] {
  return officers.flatMap((officer) => [...stepsOf(officer, now)]).sort((one, other) => one.at.localeCompare(other.at));
}

function* stepsOf(officer: OfficerInCohort, now: string): Generator<NextStep> {
  const { standing, cohort, exam, certificate } = officer;
  if (BEFORE.includes(standing) && cohort.startsOn > now.slice(0, 10))
    yield { kind: 'session', at: cohort.startsOn, officer };
  if (exam !== null) yield { kind: 'exam', at: exam.isOpen ? exam.closesAt : exam.opensAt, officer };
  if (HOLDS.includes(standing) && certificate?.validUntil != null && certificate.validUntil > now)
    yield { kind: 'expiry', at: certificate.validUntil, officer };
}
