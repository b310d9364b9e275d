import { z } from 'zod';
import {
  CalendarDate,
  CompleteText,
  GivenText,
  Id,
  Instant,
  Language,
  Moment,
  NamePair,
  StateCode,
  TimeZone,
  WallTime,
  codeOf,
  listOf,
  operation,
  proseOf,
  termOf,
} from '../common/index.js';

export const CohortStatus = z.enum(['nominating', 'running', 'finished', 'cancelled']).meta({ id: 'CohortStatus' });
export const NominationStatus = z
  .enum(['nominated', 'seated', 'reserve', 'declined', 'withdrawn'])
  .meta({ id: 'NominationStatus' });

const Quota = z.strictObject({ stateCode: StateCode, seats: z.number().int(), seatsGiven: z.number().int() });

/** Nominations that the reader may see, without those withdrawn. */
const Nominated = z.strictObject({ waiting: z.number().int(), seated: z.number().int(), reserve: z.number().int() });

/**
 * One running of a course version. `quotas` holds those that the reader may see (none for judges); `allowed` holds the
 * operations open to the reader.
 */
export const Cohort = z
  .strictObject({
    id: Id,
    code: z.string(),
    course: z.strictObject({ id: Id, versionId: Id, code: z.string(), title: CompleteText }),
    venue: CompleteText,
    timeZone: z.string(),
    languages: z.array(Language),
    startsOn: CalendarDate,
    endsOn: CalendarDate,
    nominationsCloseAt: Instant,
    /** The same by the clock of the venue. */
    nominationsCloseLocal: WallTime,
    status: CohortStatus,
    seats: z.number().int(),
    seatsGiven: z.number().int(),
    quotas: z.array(Quota),
    /** Null to readers who have nothing to do with nominations. */
    nominations: Nominated.nullable(),
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'Cohort' });

export const NewCohort = z
  .strictObject({
    code: codeOf(/^[A-Z0-9-]{3,30}$/).meta({ examples: ['TDE-1-2026-03'] }),
    courseId: Id,
    venue: GivenText,
    timeZone: TimeZone,
    languages: z.array(Language).min(1).max(3),
    startsOn: CalendarDate,
    endsOn: CalendarDate,
    nominationsCloseAt: Moment,
    seats: z.number().int().min(1).max(500),
    quotas: z
      .array(z.strictObject({ stateCode: StateCode, seats: z.number().int().min(1).max(500) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'NewCohort' });

export const Nomination = z
  .strictObject({
    id: Id,
    cohortId: Id,
    person: z.strictObject({ id: Id, name: NamePair }),
    stateCode: StateCode,
    status: NominationStatus,
    reservePlace: z.number().int().nullable(),
    note: z.string().nullable(),
    nominatedAt: Instant,
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'Nomination' });

const cohortParams = z.object({ cohortId: Id });
const nominationParams = z.object({ nominationId: Id });

export const listCohorts = operation({
  id: 'enrolment.list-cohorts',
  method: 'GET',
  path: '/cohorts',
  summary: 'Cohorts, the latest first; of those that close soon, the one that does first',
  allow: 'signed-in',
  ...listOf(
    Cohort,
    {
      courseId: Id.optional(),
      status: CohortStatus.optional(),
      /** Cohorts with a quota of this state. */
      stateCode: StateCode.optional(),
      /** Cohorts with nominations on which the registrar has still to decide. */
      waiting: z.stringbool().optional(),
      /** Cohorts that take nominations now, and no longer at this instant. */
      closesBefore: Instant.optional(),
      /** Words of the course, the code or the venue, in any language. */
      q: termOf(100),
    },
    {
      counted: ['status', 'stateCode', 'waiting'],
      sorted: ['starts', 'ends', 'closes', 'code', 'title', 'status', 'seats'],
      usual: '-starts',
    },
  ),
});

export const getCohort = operation({
  id: 'enrolment.get-cohort',
  method: 'GET',
  path: '/cohorts/:cohortId',
  summary: 'One cohort',
  allow: 'signed-in',
  params: cohortParams,
  response: Cohort,
  errors: ['enrolment.cohort-not-found'],
});

export const openCohort = operation({
  id: 'enrolment.open-cohort',
  method: 'POST',
  path: '/cohorts',
  summary: 'Open a cohort of the newest version of a course for nominations',
  allow: ['registrar'],
  body: NewCohort,
  response: Cohort,
  errors: [
    'enrolment.course-not-found',
    'enrolment.cohort-code-taken',
    'enrolment.dates-out-of-order',
    'enrolment.quota-twice',
    'enrolment.too-far-ahead',
    'enrolment.state-unknown',
  ],
});

export const changeCohortStatus = operation({
  id: 'enrolment.change-cohort-status',
  method: 'POST',
  path: '/cohorts/:cohortId/status-changes',
  summary: 'Start, finish or cancel a cohort',
  allow: ['registrar'],
  params: cohortParams,
  body: z.strictObject({ to: CohortStatus }),
  response: Cohort,
  status: 200,
  errors: ['enrolment.cohort-not-found', 'enrolment.cohort-transition-refused'],
});

export const nominate = operation({
  id: 'enrolment.nominate',
  method: 'POST',
  path: '/cohorts/:cohortId/nominations',
  summary: 'Nominate an officer of one’s own state',
  allow: ['state-admin'],
  params: cohortParams,
  body: z.strictObject({ personId: Id, note: proseOf(1000).optional() }),
  response: Nomination,
  errors: [
    'enrolment.cohort-not-found',
    'enrolment.officer-not-found',
    'enrolment.nominations-closed',
    'enrolment.no-quota',
    'enrolment.nominated-already',
  ],
});

export const listNominations = operation({
  id: 'enrolment.list-nominations',
  method: 'GET',
  path: '/cohorts/:cohortId/nominations',
  summary: 'Nominations to a cohort, in the order in which they came; a state sees its own',
  allow: ['state-admin', 'registrar', 'auditor'],
  params: cohortParams,
  ...listOf(
    Nomination,
    { status: NominationStatus.optional(), stateCode: StateCode.optional() },
    {
      counted: ['status', 'stateCode'],
      sorted: ['nominated', 'name', 'state', 'status', 'reservePlace'],
      usual: 'nominated',
    },
  ),
});

export const withdrawNomination = operation({
  id: 'enrolment.withdraw-nomination',
  method: 'POST',
  path: '/nominations/:nominationId/withdrawals',
  summary: 'Take a nomination back before a seat is given',
  allow: ['state-admin'],
  params: nominationParams,
  body: z.strictObject({ reason: proseOf(1000) }),
  response: Nomination,
  status: 200,
  errors: ['enrolment.nomination-not-found', 'enrolment.nomination-transition-refused'],
});

export const giveSeat = operation({
  id: 'enrolment.give-seat',
  method: 'POST',
  path: '/nominations/:nominationId/seats',
  summary: 'Give the nominated officer a seat, or the next reserve place where none is free',
  allow: ['registrar'],
  params: nominationParams,
  response: z.strictObject({ nomination: Nomination, enrolmentId: Id.nullable() }).meta({ id: 'SeatGiven' }),
  errors: ['enrolment.nomination-not-found', 'enrolment.nomination-transition-refused', 'enrolment.cohort-over'],
});

export type Cohort = z.output<typeof Cohort>;
export type CohortStatus = z.output<typeof CohortStatus>;
export type NewCohort = z.output<typeof NewCohort>;
export type Nomination = z.output<typeof Nomination>;
export type NominationStatus = z.output<typeof NominationStatus>;
