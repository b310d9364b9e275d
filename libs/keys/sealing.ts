import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** The number of the form below, so that another form may follow one day. */
const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals `text` as the byte 1, a nonce of 12 bytes, a tag of 16 and the ciphertext; only the same `bound` opens it. */
export function sealed(key: KeyObject, bound: string, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(bound));
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), content]);
}

/** Opens the text that `sealed` made. @throws Error where the key, `bound` or a byte differs. */
export function unsealed(key: KeyObject, bound: string, bytes: Uint8Array): string {
  const [nonceAt, tagAt, contentAt] = [1, 1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES];
  if (bytes[0] !== FORM || bytes.length < contentAt) throw new Error('What is sealed is in no form known here');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(nonceAt, tagAt))
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(tagAt, contentAt));
  return Buffer.concat([decipher.update(bytes.subarray(contentAt)), decipher.final()]).toString('utf8');
}
