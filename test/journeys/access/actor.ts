/** Who tries an operation: somebody who is not signed in, or a holder of one role. */
export const ACTORS = [
  'stranger',
  'trainee',
  'state-admin',
  'instructor',
  'translator',
  'examiner',
  'board-member',
  'chief-examiner',
  'registrar',
  'auditor',
] as const;
export type Actor = (typeof ACTORS)[number];
export type SignedIn = Exclude<Actor, 'stranger'>;

/** The parts of a valid request. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
