import { createHash } from 'node:crypto';

/** An entry as the chain sees it: the fields as text in the order in which they are hashed, the hashes in hex. */
export interface ChainLink {
  readonly stream: number;
  readonly sequence: number;
  readonly fields: readonly (string | null)[];
  readonly previousHash: string;
  readonly hash: string;
}

/** The end that a stream has reached. A new stream stands at 0 with 32 zero bytes. */
export interface ChainHead {
  readonly stream: number;
  readonly sequence: number;
  readonly hash: string;
}

/**
 * altered: the entry no longer has its hash. unlinked: it does not follow the one before. missing: entries before it
 * are gone. truncated: the stream ends before its head, or differs from it. surplus: there are entries past the head.
 */
export type BreakReason = 'altered' | 'unlinked' | 'missing' | 'truncated' | 'surplus';

export interface ChainBreak {
  readonly stream: number;
  readonly sequence: number;
  readonly reason: BreakReason;
}

export const startOf = (stream: number): ChainHead => ({ stream, sequence: 0, hash: '00'.repeat(32) });

/** sha256(previous hash ‖ canonical text), in hex; computed here, not by the database that is being checked. */
export function hashOf(previousHash: string, fields: readonly (string | null)[]): string {
  const canonical = fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`)).join('');
  return createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(canonical, 'utf8').digest('hex');
}

/** Why `link` does not continue the chain after `before`; null when it does. */
export function breakAt(before: ChainHead, link: ChainLink): ChainBreak | null {
  const broken = (reason: BreakReason): ChainBreak => ({ stream: link.stream, sequence: link.sequence, reason });
  if (link.sequence !== before.sequence + 1) return broken('missing');
  if (link.previousHash !== before.hash) return broken('unlinked');
  return hashOf(link.previousHash, link.fields) === link.hash ? null : broken('altered');
}
