import { z } from 'zod';
import { CalendarDate, CompleteText, Id, NamePair, StateCode, listOf, operation, termOf } from '../common/index.js';
import { NominationStatus } from './operations.js';

/** An officer of the reader's state, with what speaks for or against a nomination to one cohort (API: `Candidate`). */
export const Nominee = z
  .strictObject({
    id: Id,
    name: NamePair,
    rank: CompleteText.nullable(),
    post: CompleteText.nullable(),
    /** The status of the nomination to this cohort; null where there is none, and one may be made. */
    nomination: NominationStatus.nullable(),
    /** Seats in other cohorts of the same course, or in the same days. */
    elsewhere: z.array(
      z.strictObject({ code: z.string(), startsOn: CalendarDate, endsOn: CalendarDate, sameCourse: z.boolean() }),
    ),
  })
  .meta({ id: 'Candidate' });

/** How one state stands over all cohorts that take nominations or run. */
export const SeatsOfState = z
  .strictObject({
    stateCode: StateCode,
    cohorts: z.number().int(),
    quota: z.number().int(),
    seated: z.number().int(),
    waiting: z.number().int(),
    reserve: z.number().int(),
  })
  .meta({ id: 'SeatsOfState' });

export const listCandidates = operation({
  id: 'enrolment.list-candidates',
  method: 'GET',
  path: '/cohorts/:cohortId/candidates',
  summary: 'Officers of the own state by name, with what speaks for or against nominating them to the cohort',
  allow: ['state-admin'],
  params: z.object({ cohortId: Id }),
  ...listOf(Nominee, { q: termOf(120) }, { sorted: ['name'], usual: 'name' }),
  errors: ['enrolment.cohort-not-found'],
});

export const summariseSeats = operation({
  id: 'enrolment.summarise-seats',
  method: 'GET',
  path: '/seats/by-state',
  summary: 'Quota, seats given and nominations by state, over all cohorts that take nominations or run',
  allow: ['state-admin', 'registrar', 'auditor'],
  response: z.strictObject({ items: z.array(SeatsOfState) }),
});

export type Nominee = z.output<typeof Nominee>;
export type SeatsOfState = z.output<typeof SeatsOfState>;
