import type { PersonChanges } from '#contracts/identity';
import type { FieldProblem } from '#kernel';
import { signInNameEnd } from './sign-in-name.js';

/** What the fields of a person are checked against: the state that they belong to, its places and its ranks. */
export interface StateFacts {
  /** Null for the staff of the centre. */
  readonly code: string | null;
  /** Ids of its agencies. */
  readonly agencies: ReadonlySet<string>;
  /** Ids of its posts. */
  readonly posts: ReadonlySet<string>;
  /** Ids of its ranks. */
  readonly ranks: ReadonlySet<string>;
}

/** The fields that are checked against the state; a field that is left out is not checked. */
export type PersonFields = Pick<
  PersonChanges,
  'agencyId' | 'postId' | 'rankId' | 'birthDate' | 'signInName' | 'serviceNumber' | 'email' | 'phone'
>;

interface Ways {
  readonly email: string | null;
  readonly phone: string | null;
  readonly signInName: string | null;
}

/** Whether a person is left without a way to be reached; they are then given a sign-in name. */
export const cannotSignIn = ({ email, phone, signInName }: Ways): boolean =>
  email === null && phone === null && signInName === null;

const YOUNGEST = 15;
const OLDEST = 100;

/** The problems of `fields`, each with its field and a code. Entering, editing and importing all ask here. */
export function personProblems(fields: PersonFields, state: StateFacts, today: string): FieldProblem[] {
  return [...placeProblems(fields, state), ...birthProblems(fields, today), ...nameProblems(fields, state)];
}

/** Officers of one agency may serve at the post of another: customs at a crossing that the police run. */
function* placeProblems({ agencyId, postId, rankId }: PersonFields, facts: StateFacts): Generator<FieldProblem> {
  const code = 'identity.place-of-another-state';
  if (agencyId != null && !facts.agencies.has(agencyId)) yield { path: 'agencyId', code };
  if (postId != null && !facts.posts.has(postId)) yield { path: 'postId', code };
  if (rankId != null && !facts.ranks.has(rankId)) yield { path: 'rankId', code: 'identity.rank-of-another-state' };
}

function* birthProblems({ birthDate }: PersonFields, today: string): Generator<FieldProblem> {
  if (birthDate == null) return;
  const isPossible = birthDate <= yearsBefore(today, YOUNGEST) && birthDate >= yearsBefore(today, OLDEST);
  const variables = { youngest: YOUNGEST, oldest: OLDEST };
  if (!isPossible) yield { path: 'birthDate', code: 'identity.birth-date-impossible', variables };
}

function* nameProblems({ signInName, serviceNumber }: PersonFields, { code }: StateFacts): Generator<FieldProblem> {
  if (signInName != null && !signInName.endsWith(signInNameEnd(code))) {
    yield { path: 'signInName', code: 'identity.sign-in-name-of-state', variables: { end: signInNameEnd(code) } };
  }
  if (code === null && serviceNumber != null) yield { path: 'serviceNumber', code: 'identity.not-of-the-staff' };
}

/** `YYYY-MM-DD` compares as text; the 29th of February is before the 1st of March in any year. */
const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
