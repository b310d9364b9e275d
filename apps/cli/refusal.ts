import { Translator, readLocales } from '#i18n';
import { DomainError } from '#kernel';

/** A reason that keeps a command from its work and is no fault of the program: one line, with its own exit code. */
export class Refusal extends Error {}

/** The exit code that `bin` takes for a refusal that needs no further words. */
export const REFUSED = 3;

const DISK_FULL = '53100';

/** The line for a failure that is a refusal; null for any other. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  if (error instanceof DomainError) {
    return new Translator(readLocales(), false).problem(error.code, 'en', error.variables);
  }
  const { code } = error as { code?: unknown };
  return code === DISK_FULL ? 'The disk of the database is full: make room and start again.' : null;
}
