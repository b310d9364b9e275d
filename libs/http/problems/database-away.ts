/** SQLSTATE classes and codes that say "not now": connection lost, too many, starting or stopping, deadlocked. */
const NOT_NOW = /^(08...|53300|57P0[1-5]|40001|40P01|55P03)$/;

const BROKEN: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What node-postgres says of a lost connection, where it has no code for it. */
const SAID =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** What TypeORM says of the statement after the one in whose midst the connection broke. */
const RELEASED = 'QueryRunnerAlreadyReleasedError';

/** Whether a statement failed only because the database cannot be reached or does not take it now. */
export function isDatabaseAway(exception: unknown): boolean {
  const error = driverError(exception);
  if (!(error instanceof Error)) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && (NOT_NOW.test(code) || BROKEN.has(code))) return true;
  return error.name === RELEASED || SAID.test(error.message);
}

/** TypeORM wraps the driver's error. */
const driverError = (exception: unknown): unknown =>
  exception instanceof Error && 'driverError' in exception ? exception.driverError : exception;
