import { z } from 'zod';
import { Instant } from '../common/index.js';
import { CertificateNumber, CertificateStatus, PrintedCertificate } from './certificate.js';

const Base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .meta({ examples: ['SBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I='] });
const Base64Url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .meta({ examples: ['SBNJTRN-FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I'] });

/** One leaf of the transparency log, with what opens its salted digest. */
export const LogEntry = z
  .strictObject({
    index: z.number().int().min(0),
    kind: z.enum(['issued', 'suspended', 'reinstated', 'revoked']),
    at: Instant,
    reason: z.string().nullable(),
    /** Canonical JSON `{digest, kind, v}`, the bytes that are hashed into the log (RFC 9162). */
    leaf: z.string(),
    /** The digest is SHA-256(salt || canonical JSON of {at, certificate, kind, reason}). */
    salt: Base64Url,
  })
  .meta({ id: 'LogEntry' });

/** The public answer. Its shape is the same for every status; an unknown number has no certificate and no log. */
export const Verification = z
  .strictObject({
    status: CertificateStatus,
    /** The number as understood; null where the check character refuses what was typed. */
    number: CertificateNumber.nullable(),
    certificate: PrintedCertificate.nullable(),
    /** Since when the status holds; null where unknown. */
    since: Instant.nullable(),
    /**
     * The reason of a suspension or revocation. For `unknown`: `no-number` (this is no certificate number), `mistyped`
     * (it is meant as one, but its check character refuses it) or `not-issued`.
     */
    reason: z.string().nullable(),
    /** The number of the certificate that renewed this one. */
    replacedBy: CertificateNumber.nullable(),
    checkedAt: Instant,
    log: z.array(LogEntry),
    /** Where each claim can be checked without believing this answer. */
    how: z.strictObject({
      issuer: z.string(),
      didDocument: z.url(),
      statusLists: z.array(z.url()),
      checkpoint: z.url(),
      logKey: z.url(),
      proofs: z.array(z.url()),
    }),
  })
  .meta({ id: 'Verification' });

export const InclusionProof = z
  .strictObject({
    leaf: z.number().int(),
    size: z.number().int(),
    leafHash: Base64,
    /** From the leaf upwards (RFC 9162, section 2.1.3). */
    proof: z.array(Base64),
    root: Base64,
    /** The signed note over this size and root. */
    checkpoint: z.string(),
  })
  .meta({ id: 'InclusionProof' });

export const ConsistencyProof = z
  .strictObject({
    first: z.number().int(),
    second: z.number().int(),
    firstRoot: Base64,
    secondRoot: Base64,
    /** RFC 9162, section 2.1.4. */
    proof: z.array(Base64),
  })
  .meta({ id: 'ConsistencyProof' });

/** A signed JSON-LD document; its form is that of its own specification. */
export const SignedDocument = z.looseObject({ '@context': z.unknown(), id: z.string() }).meta({ id: 'SignedDocument' });

export type Verification = z.output<typeof Verification>;
export type LogEntry = z.output<typeof LogEntry>;
export type InclusionProof = z.output<typeof InclusionProof>;
export type ConsistencyProof = z.output<typeof ConsistencyProof>;
export type SignedDocument = z.output<typeof SignedDocument>;
