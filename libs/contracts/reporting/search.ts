import { z } from 'zod';
import { Sector, SqfLevel } from '../catalogue/index.js';
import { CertificateStatus } from '../certification/index.js';
import { CalendarDate, CompleteText, Id, NamePair, StateCode, operation, termOf } from '../common/index.js';
import { CohortStatus } from '../enrolment/index.js';
import { Rank, Role } from '../identity/index.js';

/** An address of the screens, below the centre's own. */
const Address = (example: string) =>
  z
    .string()
    .regex(/^\//)
    .meta({ examples: [example] });

/** What each found record says of itself, with its address on the screens; kinds are shown in the order of these. */
const found = <K extends string, S extends z.ZodRawShape>(kind: K, example: string, shape: S) =>
  z.strictObject({ kind: z.literal(kind), id: Id, address: Address(example), ...shape });

const ID = '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';

export const FoundPerson = found('person', `/people/${ID}`, {
  name: NamePair,
  /** Null for the staff of the centre. */
  stateCode: StateCode.nullable(),
  rank: Rank.nullable(),
  roles: z.array(Role),
  active: z.boolean(),
}).meta({ id: 'FoundPerson' });

export const FoundCertificate = found('certificate', `/certificates/${ID}`, {
  number: z.string(),
  name: NamePair,
  stateCode: StateCode,
  title: CompleteText,
  status: CertificateStatus,
  validUntil: CalendarDate.nullable(),
}).meta({ id: 'FoundCertificate' });

export const FoundCohort = found('cohort', `/cohorts/${ID}`, {
  code: z.string(),
  title: CompleteText,
  venue: CompleteText,
  status: CohortStatus,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
}).meta({ id: 'FoundCohort' });

export const FoundCourse = found('course', `/courses/${ID}`, {
  code: z.string(),
  title: CompleteText,
  sector: Sector,
  sqfLevel: SqfLevel,
}).meta({ id: 'FoundCourse' });

export const Found = z
  .discriminatedUnion('kind', [FoundPerson, FoundCertificate, FoundCohort, FoundCourse])
  .meta({ id: 'Found' });

/** The best matches of one kind, the best first. `all` is the address of the list of that kind with the same words. */
const FoundGroup = z
  .strictObject({
    kind: z.enum(['person', 'certificate', 'cohort', 'course']),
    items: z.array(Found).min(1),
    more: z.boolean(),
    all: Address('/courses?q=documents'),
  })
  .meta({ id: 'FoundGroup' });

export const search = operation({
  id: 'reporting.search',
  method: 'GET',
  path: '/search',
  summary:
    'People, certificates, cohorts and courses by words, of what the reader may see; a stranger finds open courses',
  allow: 'public',
  query: z.object({ q: termOf(100), limit: z.coerce.number().int().min(1).max(20).default(5) }),
  /** The kinds of which something is found, always in the same order. */
  response: z.strictObject({ groups: z.array(FoundGroup) }),
});

export type Found = z.output<typeof Found>;
export type FoundGroup = z.output<typeof FoundGroup>;
export type FoundKind = FoundGroup['kind'];
