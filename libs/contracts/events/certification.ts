import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';
import { eventType } from './event.js';

const CertificateFacts = z.object({
  certificateId: Id,
  number: z.string(),
  personId: Id,
  stateCode: StateCode,
  courseVersionId: Id,
});

export const certificateIssued = eventType(
  'certification.certificate-issued.v1',
  CertificateFacts.extend({ resultId: Id, validFrom: Instant, validUntil: Instant.nullable(), issuedAt: Instant }),
);

export const certificateSuspended = eventType(
  'certification.certificate-suspended.v1',
  CertificateFacts.extend({ reason: z.string(), suspendedAt: Instant }),
);

export const certificateReinstated = eventType(
  'certification.certificate-reinstated.v1',
  CertificateFacts.extend({ reinstatedAt: Instant }),
);

export const certificateRevoked = eventType(
  'certification.certificate-revoked.v1',
  CertificateFacts.extend({ reason: z.string(), revokedAt: Instant }),
);
