import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Counts and hashes what passes. */
class Measure extends Transform {
  #digest = createHash('sha256');
  #size = 0;

  /** @override */
  _transform(chunk, _encoding, done) {
    this.#digest.update(chunk);
    this.#size += chunk.length;
    done(null, chunk);
  }

  result() {
    return { size: this.#size, sha256: this.#digest.digest('hex') };
  }
}

/** The size and the SHA-256 of a file. */
export async function digestOf(path) {
  const measure = new Measure();
  measure.resume();
  await pipeline(createReadStream(path), measure);
  return measure.result();
}

/**
 * Copies a file to where none is, for this user alone, and brings it to disk.
 * @returns the size and the SHA-256 of what was copied.
 */
export async function copyFile(from, to) {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const measure = new Measure();
  await pipeline(createReadStream(from), measure, createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }));
  return measure.result();
}
