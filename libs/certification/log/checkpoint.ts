import { createHash } from 'node:crypto';
import { isSignedBy, type Signer } from '#keys';
import type { Hash } from './merkle-tree.js';

/** A statement of the log: this many leaves, this root. */
export interface Checkpoint {
  /** What the log is called: an address without its scheme. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The name of the log: the address of the centre without its scheme. */
export const logOriginOf = (publicUrl: string): string => `${new URL(publicUrl).host}/log`;

const SIGNATURE_MARK = '— ';
const ED25519 = 0x01;
const KEY_ID_LENGTH = 4;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || public key) (C2SP signed-note, "Signature types"). */
function keyIdOf(name: string, publicKey: Uint8Array): Uint8Array {
  const digest = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(ED25519)).update(publicKey).digest();
  return new Uint8Array(digest.subarray(0, KEY_ID_LENGTH));
}

const bodyOf = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${base64(root)}\n`;

/** A checkpoint as a signed note (C2SP tlog-checkpoint and signed-note), named by its origin. */
export async function signCheckpoint(checkpoint: Checkpoint, signer: Signer): Promise<string> {
  if (/[\s+]/u.test(checkpoint.origin) || checkpoint.origin === '')
    throw new TypeError('an origin has neither spaces nor plus');
  const body = bodyOf(checkpoint);
  const signature = await signer.sign(utf8(body));
  const signed = Uint8Array.from([...keyIdOf(checkpoint.origin, signer.publicKey), ...signature]);
  return `${body}\n${SIGNATURE_MARK}${checkpoint.origin} ${base64(signed)}\n`;
}

/** The key of the log as verifiers of signed notes take it: `name+hash+base64(type || key)`. */
export function verifierKey(origin: string, publicKey: Uint8Array): string {
  const id = Buffer.from(keyIdOf(origin, publicKey)).toString('hex');
  return `${origin}+${id}+${base64(Uint8Array.from([ED25519, ...publicKey]))}`;
}

function parseBody(body: string): Checkpoint | null {
  const [origin, size, root] = body.split('\n');
  if (!origin || !size || !root || !/^(0|[1-9][0-9]*)$/.test(size)) return null;
  return { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, 'base64')) };
}

/** The checkpoint of a signed note that the holder of `publicKey` signed; null where the note does not hold. */
export function openCheckpoint(note: string, publicKey: Uint8Array): Checkpoint | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const body = note.slice(0, end + 1);
  const checkpoint = parseBody(body);
  if (!checkpoint) return null;
  const prefix = `${SIGNATURE_MARK}${checkpoint.origin} `;
  const keyId = base64(keyIdOf(checkpoint.origin, publicKey));
  const lines = note
    .slice(end + 2)
    .split('\n')
    .filter((line) => line.startsWith(prefix));
  const signed = lines.map((line) => Buffer.from(line.slice(prefix.length), 'base64'));
  const own = signed.filter((bytes) => base64(bytes.subarray(0, KEY_ID_LENGTH)) === keyId);
  const holds = own.some((bytes) => isSignedBy(publicKey, utf8(body), bytes.subarray(KEY_ID_LENGTH)));
  return holds ? checkpoint : null;
}
