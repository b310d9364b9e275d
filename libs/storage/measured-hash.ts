import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { DomainError } from '#kernel';
import type { StoredFile } from './file-store.js';

/** Passes bytes on while it counts and hashes them; fails past `maxSize` bytes. */
export class MeasuredHash extends Transform {
  private readonly sha256 = createHash('sha256');
  private bytes = 0;

  constructor(private readonly maxSize: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxSize) {
      done(new DomainError('too-large', 'storage.too-large', { limit: this.maxSize }));
      return;
    }
    this.sha256.update(chunk);
    done(null, chunk);
  }

  /** The hash and size of what passed; it is asked for once, at the end. */
  result(): StoredFile {
    return { hash: this.sha256.digest('hex'), size: this.bytes };
  }
}
