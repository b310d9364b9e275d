import { z } from 'zod';
import { OutcomeKind, SqfLevel } from '../catalogue/taxonomy.js';
import { CalendarDate, CompleteText, Id, Instant, NamePair, StateCode } from '../common/index.js';

export const CertificateNumber = z
  .string()
  .regex(/^RTC-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$/)
  .meta({
    id: 'CertificateNumber',
    description: 'As printed, with its check character',
    examples: ['RTC-7QK2M-XV94T-6'],
  });

export const CertificateKind = z.enum(['competence', 'attendance']).meta({ id: 'CertificateKind' });

/** The status that anybody is told of a certificate; only verification answers `unknown`. */
export const CertificateStatus = z
  .enum(['valid', 'expired', 'suspended', 'revoked', 'unknown'])
  .meta({ id: 'CertificateStatus' });

/** Everything that is printed, frozen at issue. Dates are those of the venue; `validUntil` is the last day. */
export const PrintedCertificate = z
  .strictObject({
    /** Version of this form. */
    form: z.literal(1),
    number: CertificateNumber,
    kind: CertificateKind,
    name: NamePair,
    state: z.strictObject({ code: StateCode, name: CompleteText }),
    agency: CompleteText.nullable(),
    course: z.strictObject({
      code: z.string(),
      version: z.number().int().positive(),
      title: CompleteText,
      sqfLevel: SqfLevel,
      hours: z.strictObject({ contact: z.number(), selfStudy: z.number(), practical: z.number() }),
      outcomes: z.array(z.strictObject({ kind: OutcomeKind, text: CompleteText })),
    }),
    cohort: z.strictObject({ code: z.string(), venue: CompleteText, startsOn: CalendarDate, endsOn: CalendarDate }),
    issuer: CompleteText,
    issuedOn: CalendarDate,
    validFrom: CalendarDate,
    validUntil: CalendarDate.nullable(),
  })
  .meta({ id: 'PrintedCertificate' });

export const RevocationReason = z
  .enum(['issued-in-error', 'identity-error', 'examination-fraud', 'misconduct', 'document-forged'])
  .meta({ id: 'RevocationReason' });
export const SuspensionReason = z
  .enum(['under-investigation', 'appeal-pending', 'administrative'])
  .meta({ id: 'SuspensionReason' });

export const StatusChange = z
  .strictObject({
    id: Id,
    kind: z.enum(['issued', 'suspended', 'reinstated', 'revoked']),
    reason: z.string().nullable(),
    /** For the centre alone; null to others. */
    note: z.string().nullable(),
    requestedBy: Id.nullable(),
    confirmedBy: Id.nullable(),
    at: Instant,
    /** Its leaf in the log. */
    logIndex: z.number().int(),
  })
  .meta({ id: 'StatusChange' });

/** A change as the centre reads it, with the names of those who acted; null to others, and where nobody acted. */
export const RecordedStatusChange = StatusChange.extend({
  requestedByName: NamePair.nullable(),
  confirmedByName: NamePair.nullable(),
}).meta({ id: 'RecordedStatusChange' });

export const Revocation = z
  .strictObject({
    id: Id,
    certificateId: Id,
    status: z.enum(['pending', 'confirmed', 'withdrawn']),
    reason: RevocationReason,
    note: z.string(),
    requestedBy: Id,
    requestedByName: NamePair,
    requestedAt: Instant,
    confirmedBy: Id.nullable(),
    confirmedAt: Instant.nullable(),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'Revocation' });

export const CertificateSummary = z
  .strictObject({
    id: Id,
    number: CertificateNumber,
    kind: CertificateKind,
    status: CertificateStatus.exclude(['unknown']),
    personId: Id,
    name: NamePair,
    stateCode: StateCode,
    title: CompleteText,
    issuedOn: CalendarDate,
    validUntil: CalendarDate.nullable(),
  })
  .meta({ id: 'CertificateSummary' });

/** A revocation that waits, with the certificate that it would end. */
export const PendingRevocation = Revocation.extend({ certificate: CertificateSummary }).meta({
  id: 'PendingRevocation',
});

const Renewal = z.strictObject({ id: Id, number: CertificateNumber });

export const Certificate = CertificateSummary.extend({
  printed: PrintedCertificate,
  resultId: Id,
  courseVersionId: Id,
  /** The cohort whose code is printed. */
  cohortId: Id,
  replacesId: Id.nullable(),
  /** The certificate that this one renews, and the one that renews it. */
  replaces: Renewal.nullable(),
  replacedBy: Renewal.nullable(),
  issuedAt: Instant,
  statusSince: Instant,
  /** The revocation that waits for a second person; null to readers who may not see it. */
  pendingRevocation: Revocation.nullable(),
  /** Ids of the operations open to the reader. */
  allowed: z.array(z.string()),
}).meta({ id: 'Certificate' });

export type CertificateKind = z.output<typeof CertificateKind>;
export type CertificateStatus = z.output<typeof CertificateStatus>;
export type PrintedCertificate = z.output<typeof PrintedCertificate>;
export type RevocationReason = z.output<typeof RevocationReason>;
export type RecordedStatusChange = z.output<typeof RecordedStatusChange>;
export type PendingRevocation = z.output<typeof PendingRevocation>;
export type SuspensionReason = z.output<typeof SuspensionReason>;
export type StatusChange = z.output<typeof StatusChange>;
export type Revocation = z.output<typeof Revocation>;
export type CertificateSummary = z.output<typeof CertificateSummary>;
export type Certificate = z.output<typeof Certificate>;
