import { ERRORS } from '@tus/server';
import { DomainError } from '#kernel';
import { UploadNotFound } from '../../domain/storage.errors.js';

/** What the protocol's server throws; its own refusals are plain objects. */
export type Thrown = Error | { readonly status_code: number; readonly body: string };

const CONFLICT = 409;
const GONE: ReadonlySet<number> = new Set([404, 410]);
const TOO_LARGE = 413;
/** Refusals of headers: missing ones, those that are not the protocol's, and what it does not do. */
const OF_HEADERS: ReadonlySet<number> = new Set([400, 403, 412, 501]);

/** A refusal of the protocol's server in our terms; anything else stays what it is. */
export function failureOf(thrown: Thrown): unknown {
  if (thrown instanceof DomainError) return thrown;
  // The sender is gone, or came back by another way, and nobody reads this answer.
  if (thrown === ERRORS.ABORTED) return new DomainError('unavailable', 'storage.upload-busy', { retryAfter: 1 });
  return 'status_code' in thrown ? refusalOf(thrown.status_code, thrown) : thrown;
}

export function refusalOf(status: number, otherwise: unknown): unknown {
  if (GONE.has(status)) return new UploadNotFound();
  if (status === CONFLICT) return new DomainError('conflict', 'storage.upload-offset-wrong');
  if (status === TOO_LARGE) return new DomainError('too-large', 'storage.upload-longer-than-announced');
  if (OF_HEADERS.has(status)) return new DomainError('invalid', 'storage.upload-headers-wrong');
  return otherwise;
}
