import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { base58 } from '@scure/base';

/** Multicodec prefix of an Ed25519 public key: 0xed as a varint. */
const ED25519_PREFIX = [0xed, 0x01] as const;
const RAW_LENGTH = 32;

/** The 32 bytes of a public key, out of Node's key object. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  const { x } = key.export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('not an Ed25519 key');
  return new Uint8Array(Buffer.from(x, 'base64url'));
}

/** Multikey text of a raw public key: base58btc (`z`) of prefix and key. */
export function toMultibase(publicKey: Uint8Array): string {
  return `z${base58.encode(Uint8Array.from([...ED25519_PREFIX, ...publicKey]))}`;
}

/** The raw public key out of Multikey text; throws a TypeError on anything but an Ed25519 key. */
export function fromMultibase(text: string): Uint8Array {
  const bytes = text.startsWith('z') ? base58.decode(text.slice(1)) : new Uint8Array();
  const prefixed = bytes[0] === ED25519_PREFIX[0] && bytes[1] === ED25519_PREFIX[1];
  if (!prefixed || bytes.length !== RAW_LENGTH + ED25519_PREFIX.length) throw new TypeError('not an Ed25519 Multikey');
  return bytes.slice(ED25519_PREFIX.length);
}

/** Whether `signature` is that of the holder of `publicKey` (32 bytes) over `bytes`. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return verify(null, bytes, key, signature);
}
