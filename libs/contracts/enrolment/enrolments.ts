import { z } from 'zod';
import { CalendarDate, CompleteText, Id, Instant, NamePair, StateCode, listOf, operation } from '../common/index.js';

export const EnrolmentStatus = z.enum(['active', 'completed', 'withdrawn']).meta({ id: 'EnrolmentStatus' });

export const Enrolment = z
  .strictObject({
    id: Id,
    cohort: z.strictObject({
      id: Id,
      code: z.string(),
      startsOn: CalendarDate,
      endsOn: CalendarDate,
      timeZone: z.string(),
    }),
    course: z.strictObject({ versionId: Id, code: z.string(), title: CompleteText }),
    person: z.strictObject({ id: Id, name: NamePair }),
    stateCode: StateCode,
    status: EnrolmentStatus,
    enrolledAt: Instant,
  })
  .meta({ id: 'Enrolment' });

export const listEnrolments = operation({
  id: 'enrolment.list-enrolments',
  method: 'GET',
  path: '/enrolments',
  summary: 'Enrolments that the reader may see: own, of the own state, or all',
  allow: ['trainee', 'state-admin', 'instructor', 'registrar', 'auditor'],
  ...listOf(
    Enrolment,
    {
      cohortId: Id.optional(),
      personId: Id.optional(),
      status: EnrolmentStatus.optional(),
      stateCode: StateCode.optional(),
    },
    {
      counted: ['status', 'stateCode'],
      sorted: ['enrolled', 'name', 'state', 'status', 'cohort', 'title', 'starts'],
      usual: '-enrolled',
    },
  ),
});

export type Enrolment = z.output<typeof Enrolment>;
