import { z } from 'zod';
import {
  CalendarDate,
  CompleteText,
  Id,
  Instant,
  NamePair,
  PageQuery,
  StateCode,
  operation,
  pageOf,
} from '../common/index.js';
import { EnrolmentStatus } from '../enrolment/operations.js';

/** How far an enrolled officer has read. `id` is the enrolment's. */
export const OfficerProgress = z
  .strictObject({
    id: Id,
    person: z.strictObject({ id: Id, name: NamePair }),
    stateCode: StateCode,
    cohort: z.strictObject({ id: Id, code: z.string(), startsOn: CalendarDate, endsOn: CalendarDate }),
    title: CompleteText,
    status: EnrolmentStatus,
    lessons: z.strictObject({ total: z.number().int(), completed: z.number().int() }),
    /** Of the last lesson opened or completed; null where none was opened. */
    lastAt: Instant.nullable(),
  })
  .meta({ id: 'OfficerProgress' });

export const listProgress = operation({
  id: 'learning.list-progress',
  method: 'GET',
  path: '/progress',
  summary: 'How far enrolled officers have read, those of the cohorts that end first on top',
  allow: ['state-admin', 'registrar', 'auditor'],
  query: PageQuery.extend({ cohortId: Id.optional(), status: EnrolmentStatus.optional() }),
  response: pageOf(OfficerProgress),
});

export type OfficerProgress = z.output<typeof OfficerProgress>;
