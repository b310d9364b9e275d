import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { KeyFiles } from './key-files.js';

const SECRET_BYTES = 32;

/** Secrets of 32 bytes, each in a file of its own in base64url, made at first use. OpenSSL takes a key object in a third of the time. */
export class Secrets {
  private readonly opened = new Map<string, Promise<KeyObject>>();

  constructor(private readonly files: KeyFiles) {}

  of(file: string): Promise<KeyObject> {
    const known = this.opened.get(file);
    if (known) return known;
    const opening = this.open(file);
    this.opened.set(file, opening);
    // A failure (a full disk, say) must not be remembered as the key's state.
    opening.catch(() => this.opened.delete(file));
    return opening;
  }

  private async open(file: string): Promise<KeyObject> {
    const text = await this.files.contentOf(file, () => randomBytes(SECRET_BYTES).toString('base64url'));
    const secret = Buffer.from(text.trim(), 'base64url');
    if (secret.length !== SECRET_BYTES) throw new Error(`${join(this.files.folder, file)} does not hold a key`);
    return createSecretKey(secret);
  }
}
