import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CertificateSnapshot } from '../domain/certificate-snapshot.js';
import type { StatusChangeKind } from '../domain/certificate.states.js';

/** What a leaf stands for. The log shows only its salted digest: who has the certificate can show the rest. */
export interface LogStatement {
  readonly kind: StatusChangeKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The code of the reason; null for an issue. */
  readonly reason: string | null;
  readonly certificate: CertificateSnapshot;
}

const SALT_LENGTH = 32;

export const newSalt = (): Uint8Array => new Uint8Array(randomBytes(SALT_LENGTH));

/** JSON Canonicalization Scheme (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** SHA-256(salt || canonical JSON of the statement), as base64url. */
export function digestOf(statement: LogStatement, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(canonical(statement)).digest('base64url');
}

/** The bytes that are hashed into the log: versioned canonical JSON `{digest, kind, v}`. */
export function leafData(statement: LogStatement, salt: Uint8Array): string {
  return canonical({ v: 1, kind: statement.kind, digest: digestOf(statement, salt) });
}
