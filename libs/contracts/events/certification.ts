import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';
import { eventType, type Concerns } from './event.js';

const CertificateFacts = z.object({
  certificateId: Id,
  number: z.string(),
  personId: Id,
  stateCode: StateCode,
  courseVersionId: Id,
});

/** The sequence of a certificate is the number of its change of status. */
const concerns = ({ certificateId, personId, stateCode }: z.output<typeof CertificateFacts>): Concerns => ({
  recordId: certificateId,
  personIds: [personId],
  stateCode,
});

export const certificateIssued = eventType({
  name: 'certification.certificate-issued.v1',
  schema: CertificateFacts.extend({
    resultId: Id,
    validFrom: Instant,
    validUntil: Instant.nullable(),
    issuedAt: Instant,
  }),
  concerns,
});

export const certificateSuspended = eventType({
  name: 'certification.certificate-suspended.v1',
  schema: CertificateFacts.extend({ reason: z.string(), suspendedAt: Instant }),
  concerns,
});

export const certificateReinstated = eventType({
  name: 'certification.certificate-reinstated.v1',
  schema: CertificateFacts.extend({ reinstatedAt: Instant }),
  concerns,
});

export const certificateRevoked = eventType({
  name: 'certification.certificate-revoked.v1',
  schema: CertificateFacts.extend({ reason: z.string(), revokedAt: Instant }),
  concerns,
});
