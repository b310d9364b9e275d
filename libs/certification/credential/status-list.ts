import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { CREDENTIALS_CONTEXT } from './document-loader.js';
import { dateTimeStamp, statusListUrl, type StatusPurpose } from './achievement-credential.js';

/** Entries of one list: 16 KiB, the least that hides a holder among others (Bitstring Status List 1.0, section 6.1). */
export const STATUS_LIST_LENGTH = 131_072;

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** `u` and base64url of the compressed bits; entry 0 is the leftmost bit (Bitstring Status List 1.0, section 3.1). */
export async function encodeList(indexes: Iterable<number>): Promise<string> {
  const bits = new Uint8Array(STATUS_LIST_LENGTH / 8);
  for (const index of indexes) {
    if (index < 0 || index >= STATUS_LIST_LENGTH) throw new RangeError(`no entry ${index}`);
    const place = Math.floor(index / 8);
    bits[place] = (bits[place] ?? 0) | (0x80 >> (index % 8));
  }
  return `u${(await zip(bits)).toString('base64url')}`;
}

/** The entries that are set. */
export async function decodeList(encoded: string): Promise<number[]> {
  if (!encoded.startsWith('u')) throw new TypeError('a status list starts with u');
  const bits = await unzip(Buffer.from(encoded.slice(1), 'base64url'));
  return Array.from({ length: bits.length * 8 }, (_, index) => index).filter(
    (index) => ((bits[Math.floor(index / 8)] ?? 0) & (0x80 >> (index % 8))) !== 0,
  );
}

export interface StatusListContent {
  readonly list: number;
  readonly purpose: StatusPurpose;
  readonly encodedList: string;
  readonly did: string;
  readonly publicUrl: string;
  /** When the list last changed. */
  readonly changedAt: Date;
  readonly validUntil: Date;
}

/** How long a verifier may keep a list before it looks again, in milliseconds (Bitstring Status List 1.0, section 2.2). */
const TIME_TO_LIVE = 60_000;

/** The credential of a status list, unsigned. */
export function statusListCredential(content: StatusListContent) {
  const { list, purpose, encodedList, did, publicUrl, changedAt, validUntil } = content;
  const id = statusListUrl(publicUrl, list, purpose);
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: dateTimeStamp(changedAt),
    validUntil: dateTimeStamp(validUntil),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      ttl: TIME_TO_LIVE,
      encodedList,
    },
  };
}
