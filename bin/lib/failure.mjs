/** A failure that stops the run: one line, with the last lines of a program's output above it when they help. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {{ tail?: string, cause?: unknown }} [options]
   */
  constructor(message, { tail = '', cause } = {}) {
    super(message, { cause });
    this.tail = tail;
  }
}

const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Writes why the run ends: one line for a foreseen failure, the stack for any other. */
export function report(error) {
  const { tail } = error ?? {};
  if (tail) process.stderr.write(`${tail.trimEnd()}\n`);
  process.stderr.write(`${explain(error)}\n`);
}

function explain(error) {
  if (error instanceof Failure) return error.message;
  // For a word too many or an unknown option, the first sentence names it.
  if (String(error?.code).startsWith('ERR_PARSE_ARGS_')) return error.message.split(/\.\s/)[0].replace(/\.?$/, '.');
  if (REFUSED.has(error?.code) && error.path)
    return `No access to ${error.path} (${error.code}): it belongs to another user.`;
  if (error?.code === 'ENOSPC') return 'The disk is full.';
  return error?.stack ?? String(error);
}
