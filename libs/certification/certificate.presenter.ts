import type { Certificate, CertificateSummary, Revocation } from '#contracts/certification';
import type { Caller } from '#kernel';
import type { CertificateRow } from './certificates.repository.js';
import type { RevocationRow } from './revocations.repository.js';
import { allowedOn, allowedOnPending } from './domain/certificate.policy.js';

export const presentSummary = ({ id, personId, stateCode, status, printed }: CertificateRow): CertificateSummary => ({
  id,
  number: printed.number,
  kind: printed.kind,
  status,
  personId,
  name: printed.name,
  stateCode,
  title: printed.course.title,
  issuedOn: printed.issuedOn,
  validUntil: printed.validUntil,
});

export function presentCertificate(caller: Caller, row: CertificateRow, pending: RevocationRow | null): Certificate {
  const { printed, resultId, courseVersionId, replacesId, issuedAt, status, statusSince } = row;
  return {
    ...presentSummary(row),
    printed,
    resultId,
    courseVersionId,
    replacesId,
    issuedAt,
    statusSince,
    pendingRevocation: pending && presentRevocation(caller, pending),
    allowed: allowedOn(caller, status, pending),
  };
}

export const presentRevocation = (caller: Caller, row: RevocationRow): Revocation => ({
  ...row,
  allowed: row.status === 'pending' ? allowedOnPending(caller, row) : [],
});
