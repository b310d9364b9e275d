import type { Actor, Sent, SignedIn } from './actor.js';
import type { Centre } from './centre.js';

/** The statuses that may be expected; 400 is not among them, as every request is valid. */
export type Status = 200 | 201 | 204 | 302 | 401 | 403 | 404 | 409;
export type Statuses = Readonly<Record<Actor, Status>>;

/** What somebody sends; a function where it depends on the actor. */
export type Sending = Sent | ((actor: Actor) => Promise<Sent>);

export interface Expectation {
  readonly statuses: Statuses;
  /** Makes the records that the operation is tried on, so that an allowed actor succeeds. */
  readonly prepare?: (centre: Centre) => Promise<Sending> | Sending;
}

/** By method and path, as in `GET /cohorts/:cohortId`. */
export type Expectations = Readonly<Record<string, Expectation>>;

const everybody = (stranger: Status, others: Status): Statuses => ({
  stranger,
  trainee: others,
  'state-admin': others,
  instructor: others,
  translator: others,
  examiner: others,
  'board-member': others,
  'chief-examiner': others,
  registrar: others,
  auditor: others,
});

export const anybody = (status: Status): Statuses => everybody(status, status);

export const anyoneSignedIn = (status: Status): Statuses => everybody(401, status);

/** Strangers must sign in, and all others are refused except those named. */
export const only = (named: Readonly<Partial<Record<SignedIn, Status>>>): Statuses => ({
  ...everybody(401, 403),
  ...named,
});

/** For all others who are signed in, what is not theirs does not exist. */
export const hiddenBut = (named: Readonly<Partial<Record<SignedIn, Status>>>): Statuses => ({
  ...everybody(401, 404),
  ...named,
});
