import { CertificateIssuing, CertificateLifecycle } from '#certification';
import type { RevocationReason, SuspensionReason } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { Cohorts } from '#enrolment';
import { Results, Scoring } from '#grading';
import type { Centre } from '../centre.js';
import { staffMember } from './callers.js';
import { gather, ofRank, scheduleExam, seatAll, type Plan } from './cohorts.js';
import type { DemoCourse, DemoCourses } from './courses.js';
import type { DemoPerson } from './people/index.js';
import { sit } from './sitting.js';

const DAY = 86_400_000;
/** Certificates of both courses hold for 36 months. */
const VALID_DAYS = 1_095;
const ALWAYS = 1;
const RARELY = 0.2;

const CAIRO = {
  venue: { ar: 'القاهرة، أكاديمية الشرطة', fr: 'Le Caire, académie de police', en: 'Cairo, police academy' },
  timeZone: 'Africa/Cairo',
};
const ALGIERS = {
  venue: {
    ar: 'الجزائر، المدرسة العليا للجمارك',
    fr: 'Alger, école supérieure des douanes',
    en: 'Algiers, customs college',
  },
  timeZone: 'Africa/Algiers',
};
const ABUJA = {
  venue: { ar: 'أبوجا، كلية الهجرة', fr: 'Abuja, collège de l’immigration', en: 'Abuja, immigration college' },
  timeZone: 'Africa/Lagos',
};

/** The certificates of this cohort end in two months: its officers are nominated for the next one. */
const ENDING = earlier('TDE-1-LE-CAIRE', CAIRO, VALID_DAYS - 60, ofRank(3));
/** The certificates of this cohort ended three months ago. */
const ENDED = earlier('TDE-1-ALGER-1', ALGIERS, VALID_DAYS + 90, ofRank(4));
/** Certificates of trainers, which have been suspended and revoked since. */
const TRAINERS = earlier('SDF-1-LE-CAIRE', CAIRO, 400, ofRank(3, 4));
/** Not all officers of this cohort passed. */
const RECENT = earlier('TDE-1-ABUJA', ABUJA, 12, ofRank(5).slice(0, 4));

const SUSPENSIONS: readonly SuspensionReason[] = ['under-investigation', 'administrative', 'appeal-pending'];
const REVOCATIONS: readonly RevocationReason[] = [
  'issued-in-error',
  'identity-error',
  'examination-fraud',
  'misconduct',
];
const NOTE = 'Reported by the agency of the officer';

function earlier(
  code: string,
  place: Pick<Plan, 'venue' | 'timeZone'>,
  endedDaysAgo: number,
  nominees: readonly DemoPerson[],
): Plan {
  return { code, ...place, days: [-endedDaysAgo - 4, -endedDaysAgo], seats: nominees.length, nominees };
}

interface Earlier {
  readonly exam: DemoCourse;
  readonly plan: Plan;
  readonly random: () => number;
  /** The probability of a right answer, by the officer's place in the cohort. */
  readonly abilityOf?: (place: number) => number;
}

/** Loads earlier cohorts: every state has certificates that end soon, have ended, are suspended and revoked. */
export async function loadEarlierCohorts(centre: Centre, exams: DemoCourses, random: () => number): Promise<void> {
  await hold(centre, { exam: exams.renewal, plan: ENDED, random });
  await hold(centre, { exam: exams.renewal, plan: ENDING, random });
  const held = await hold(centre, { exam: exams.trainers, plan: TRAINERS, random });
  const heldBy = (officer: DemoPerson) => held[TRAINERS.nominees.indexOf(officer)];
  for (const [at, officer] of ofRank(3).entries()) await suspend(centre, heldBy(officer), at);
  for (const [at, officer] of ofRank(4).entries()) await revoke(centre, heldBy(officer), at);
  const abilityOf = (place: number) => (place < 2 ? RARELY : ALWAYS);
  await hold(centre, { exam: exams.renewal, plan: RECENT, random, abilityOf });
}

/** Holds a cohort from first nomination to certificates on its last day. @returns the certificate of each nominee. */
async function hold(
  centre: Centre,
  { exam, plan, random, abilityOf = () => ALWAYS }: Earlier,
): Promise<(string | null)[]> {
  const cohort = await gather(centre, exam, plan);
  await seatAll(centre, cohort);
  const sittingId = await scheduleExam(centre, exam, { ...plan, id: cohort.id }, 1);
  const attempts: string[] = [];
  for (const [place, officer] of cohort.officers.entries()) {
    attempts.push(await sit(centre, sittingId, officer, random, abilityOf(place)));
  }
  for (const attemptId of attempts) await centre.get(Scoring).grade(attemptId);
  await centre.get(Results).releaseSitting(staffMember('chief'), sittingId);
  await centre.get(CertificateIssuing).issueOfSitting(sittingId, new Date(Date.now() + plan.days[1] * DAY));
  await centre.get(Cohorts).changeStatus(staffMember('registrar'), cohort.id, 'finished');
  const certificates = await centre
    .get(UnitOfWork)
    .query<{ id: string; personId: string }>(
      'select t.id, t.person_id as "personId" from certification.certificate t join enrolment.enrolment e on e.id = t.enrolment_id where e.cohort_id = $1',
      [cohort.id],
    );
  return cohort.officers.map((officer) => certificates.find(({ personId }) => personId === officer.id)?.id ?? null);
}

async function suspend(centre: Centre, id: string | null | undefined, at: number): Promise<void> {
  const reason = SUSPENSIONS[at % SUSPENSIONS.length];
  if (!id || !reason) return;
  await centre.get(CertificateLifecycle).suspend(staffMember('registrar'), id, { reason, note: NOTE });
}

async function revoke(centre: Centre, id: string | null | undefined, at: number): Promise<void> {
  const reason = REVOCATIONS[at % REVOCATIONS.length];
  if (!id || !reason) return;
  const lifecycle = centre.get(CertificateLifecycle);
  const { id: revocationId } = await lifecycle.requestRevocation(staffMember('registrar'), id, { reason, note: NOTE });
  await lifecycle.confirmRevocation(staffMember('registrar2'), id, revocationId);
}
