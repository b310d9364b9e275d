import type { NewCohort } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { Cohorts, Nominations, Seats } from '#enrolment';
import { Sittings } from '#exams';
import type { Centre } from '../centre.js';
import { administratorOf, staffMember } from './callers.js';
import type { DemoCourse } from './courses.js';
import { officers, type DemoPerson } from './people/index.js';

const DAY = 86_400_000;
const date = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
const instant = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString();

export interface Plan {
  readonly code: string;
  readonly venue: NewCohort['venue'];
  readonly timeZone: string;
  /** First and last day, counted from today. */
  readonly days: readonly [number, number];
  readonly seats: number;
  readonly nominees: readonly DemoPerson[];
}

export interface DemoCohort {
  readonly id: string;
  readonly officers: readonly DemoPerson[];
}

/** The officers who are the first, second … of their state. */
export const ofRank = (...places: number[]): DemoPerson[] =>
  officers.filter(({ email }) => places.some((place) => email.startsWith(`trainee${place}.`)));

/** Finished today: its exam was sat this morning, its results are released. */
export const FINISHED: Plan = {
  code: 'TDE-1-RABAT',
  venue: { ar: 'الرباط، مقر المركز', fr: 'Rabat, siège du centre', en: 'Rabat, seat of the centre' },
  timeZone: 'Africa/Casablanca',
  days: [-4, 0],
  seats: 16,
  nominees: ofRank(2),
};

/** Running, its exam open to whoever signs in as trainee1. */
export const RUNNING: Plan = {
  code: 'TDE-1-TUNIS',
  venue: { ar: 'تونس، مدرسة الشرطة', fr: 'Tunis, école de police', en: 'Tunis, police academy' },
  timeZone: 'Africa/Tunis',
  days: [-2, 12],
  seats: 20,
  nominees: ofRank(1),
};

/** Two markers are judging its reports. */
export const JUDGED: Plan = {
  code: 'TDE-1-BAMAKO',
  venue: {
    ar: 'باماكو، مركز تدريب الدرك',
    fr: 'Bamako, centre de formation de la gendarmerie',
    en: 'Bamako, gendarmerie training centre',
  },
  timeZone: 'Africa/Bamako',
  days: [-5, 2],
  seats: 8,
  nominees: ofRank(4).slice(0, 8),
};

/** Open for nominations. */
export const OPEN: Plan = {
  code: 'TDE-1-DAKAR',
  venue: { ar: 'داكار، ميناء داكار', fr: 'Dakar, port autonome', en: 'Dakar, port of Dakar' },
  timeZone: 'Africa/Dakar',
  days: [45, 49],
  seats: 18,
  nominees: ofRank(3).slice(0, 7),
};

/** Begins in three weeks: two have a seat, one is on the reserve list, one waits for the secretariat. */
const SEATED: Plan = {
  code: 'TDE-1-NOUAKCHOTT',
  venue: { ar: 'نواكشوط، مدرسة الشرطة الوطنية', fr: 'Nouakchott, école de police', en: 'Nouakchott, police academy' },
  timeZone: 'Africa/Nouakchott',
  days: [21, 25],
  seats: 2,
  nominees: ofRank(5).slice(4),
};

interface Gathered extends DemoCohort {
  readonly nominations: readonly string[];
  /** Its last day once it runs. */
  readonly endsOn: string;
}

/** Opens a cohort as the registrar does and has every state nominate its officers. */
export async function gather(centre: Centre, course: DemoCourse, plan: Plan): Promise<Gathered> {
  const states = [...new Set(officers.map(({ stateCode }) => stateCode ?? ''))];
  const cohort = await centre.get(Cohorts).open(staffMember('registrar'), {
    code: plan.code,
    courseId: course.courseId,
    venue: plan.venue,
    timeZone: plan.timeZone,
    languages: ['ar', 'fr', 'en'],
    startsOn: date(plan.days[0]),
    // Nominations close on the last day at the latest; the demo nominates now, perhaps a minute before midnight.
    endsOn: date(Math.max(plan.days[1], 1)),
    nominationsCloseAt: instant(Math.max(plan.days[0] - 15, 0) + 0.01),
    seats: plan.seats,
    quotas: states.map((stateCode) => ({ stateCode, seats: 2 })),
  });
  const nominations: string[] = [];
  for (const officer of plan.nominees) {
    const administrator = administratorOf(officer.stateCode ?? '');
    const nomination = await centre.get(Nominations).nominate(administrator, cohort.id, { personId: officer.id });
    nominations.push(nomination.id);
  }
  return { id: cohort.id, officers: plan.nominees, nominations, endsOn: date(plan.days[1]) };
}

/** Gives the seats of a cohort that has not begun, and the first reserve place. */
export async function seatSome(centre: Centre, course: DemoCourse): Promise<void> {
  const { nominations } = await gather(centre, course, SEATED);
  for (const nomination of nominations.slice(0, SEATED.seats + 1)) {
    await centre.get(Seats).give(staffMember('registrar'), nomination);
  }
}

/** Gives every nominee a seat and starts the cohort. */
export async function seatAll(centre: Centre, { id, nominations, endsOn }: Gathered): Promise<void> {
  const registrar = staffMember('registrar');
  for (const nomination of nominations) await centre.get(Seats).give(registrar, nomination);
  await centre.get(Cohorts).changeStatus(registrar, id, 'running');
  // The nominations of a cohort that runs were made two weeks ago.
  await centre
    .get(UnitOfWork)
    .query(
      `update enrolment.cohort set ends_on = $2, nominations_close_at = starts_on - interval '15 days' where id = $1`,
      [id, endsOn],
    );
}

/** @param hours until the sitting closes; it opened an hour ago. */
export async function scheduleExam(
  centre: Centre,
  course: DemoCourse,
  plan: Plan & { id: string },
  hours: number,
): Promise<string> {
  const sitting = await centre.get(Sittings).schedule(staffMember('registrar'), {
    examVersionId: course.examVersionId,
    cohortId: plan.id,
    opensAt: instant(-1 / 24),
    closesAt: instant(hours / 24),
    lateGraceMinutes: 60,
    timeZone: plan.timeZone,
  });
  return sitting.id;
}
