import type { Readable } from 'node:stream';

/** A file that is kept, named by its content. */
export interface StoredFile {
  /** SHA-256 of the content, 64 hexadecimal digits in small letters. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

export interface PutOptions {
  /** For stores that keep it with the file; the local folder does not. */
  readonly mediaType: string;
  /** Largest size taken, in bytes. */
  readonly maxSize?: number;
}

/** A part of a file: its first and its last byte, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Files by content: the same content is kept once, never changes, and is on disk before `put` returns. */
export abstract class FileStore {
  /**
   * Streams `source` into the store.
   * @throws DomainError too-large `storage.too-large` past `maxSize`; unavailable `storage.full` where no room is left.
   */
  abstract put(source: Readable | Buffer, options: PutOptions): Promise<StoredFile>;

  /** @throws DomainError not-found `storage.not-found`. */
  abstract get(hash: string, range?: ByteRange): Promise<Readable>;

  /**
   * The size in bytes.
   * @throws DomainError not-found `storage.not-found`.
   */
  abstract size(hash: string): Promise<number>;

  abstract has(hash: string): Promise<boolean>;

  /** Removes a file that nothing names any more; it is no fault where it is gone already. */
  abstract remove(hash: string): Promise<void>;
}
