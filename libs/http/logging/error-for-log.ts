const CAUSES = 5;

interface LoggedError {
  type: string;
  message: string;
  stack: string | undefined;
  code?: string;
  query?: string;
  cause?: LoggedError;
}

/**
 * What a log may hold of an error: what happened and where. The error of a failed statement also carries its parameters
 * and the row that caused it; these are personal data and are left out.
 */
export function errorForLog(value: unknown): unknown {
  if (value instanceof Error) return logged(value, 0);
  return Array.isArray(value) ? value.map(errorForLog) : value;
}

/** For every field that may hold an error, whatever Nest or a caller names it. */
export const errorSerializers = {
  error: errorForLog,
  err: errorForLog,
  detail: errorForLog,
  data: errorForLog,
  context: errorForLog,
};

function logged(error: Error, depth: number): LoggedError {
  const { code, query } = error as { code?: unknown; query?: unknown };
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' && { code }),
    ...(typeof query === 'string' && { query }),
    ...(error.cause instanceof Error && depth < CAUSES && { cause: logged(error.cause, depth + 1) }),
  };
}
