export {
  Certificate,
  CertificateKind,
  CertificateNumber,
  CertificateStatus,
  CertificateSummary,
  PendingRevocation,
  PrintedCertificate,
  RecordedStatusChange,
  Revocation,
  RevocationReason,
  StatusChange,
  SuspensionReason,
} from './certificate.js';
export { ConsistencyProof, InclusionProof, LogEntry, SignedDocument, Verification } from './verification.js';
export { listRevocations } from './revocations.js';
export {
  askVerification,
  getCheckpoint,
  getConsistencyProof,
  getDidDocument,
  getInclusionProof,
  getLogKey,
  getStatusList,
  showVerification,
  verifyCertificate,
} from './checking.js';
export {
  confirmRevocation,
  getCertificate,
  getCertificateHistory,
  getCredential,
  getDocument,
  listCertificates,
  reinstateCertificate,
  requestRevocation,
  suspendCertificate,
  withdrawRevocation,
} from './operations.js';
