/**
 * SQLSTATE classes and codes that say "not now": connection lost, silent too long, no room, starting or stopping,
 * deadlocked.
 */
const NOT_NOW = /^(08...|25P03|53...|57P0[1-5]|40001|40P01|55P03)$/;

const BROKEN: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Messages of node-postgres and TypeORM for a lost connection, which carry no code. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query runner already released)/;
/** The message of node-postgres for a statement that it waits for no longer. */
const GIVEN_UP = 'Query read timeout';
/** The message of PostgreSQL for a database that is closed for a while; its code means much else too. */
const CLOSED = /^database ".+" is not currently accepting connections$/;

/** The error of TypeORM for the statement after the one during which the connection broke. */
const RELEASED = 'QueryRunnerAlreadyReleasedError';

/** Whether a statement failed only because the database cannot be reached or does not take it now. */
export function isDatabaseAway(exception: unknown): boolean {
  const error = driverError(exception);
  if (!(error instanceof Error)) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && (NOT_NOW.test(code) || BROKEN.has(code))) return true;
  return error.name === RELEASED || LOST.test(error.message) || CLOSED.test(error.message) || isGivenUp(error);
}

/** Whether a statement was given up although its answer may still come. */
export const isGivenUp = (error: unknown): boolean => error instanceof Error && error.message === GIVEN_UP;

/** TypeORM wraps the driver's error. */
const driverError = (exception: unknown): unknown =>
  exception instanceof Error && 'driverError' in exception ? exception.driverError : exception;
