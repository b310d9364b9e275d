import type { Certificate, CertificateSummary, PendingRevocation, Revocation } from '#contracts/certification';
import type { Caller } from '#kernel';
import type { CertificateRow, Neighbours } from './certificates.repository.js';
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

interface Around extends Neighbours {
  readonly pending: RevocationRow | null;
}

export function presentCertificate(
  caller: Caller,
  row: CertificateRow,
  { pending, cohortId, replaces, replacedBy }: Around,
): Certificate {
  const { printed, resultId, courseVersionId, replacesId, issuedAt, status, statusSince } = row;
  return {
    ...presentSummary(row),
    printed,
    resultId,
    courseVersionId,
    cohortId,
    replacesId,
    replaces,
    replacedBy,
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

export const presentPending = (caller: Caller, row: RevocationRow, certificate: CertificateRow): PendingRevocation => ({
  ...presentRevocation(caller, row),
  certificate: presentSummary(certificate),
});
