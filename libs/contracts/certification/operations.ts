import { z } from 'zod';
import { CalendarDate, Id, Language, PageQuery, operation, pageOf } from '../common/index.js';
import {
  Certificate,
  CertificateStatus,
  CertificateSummary,
  RecordedStatusChange,
  Revocation,
  RevocationReason,
  StatusChange,
  SuspensionReason,
} from './certificate.js';
import { ConsistencyProof, InclusionProof, SignedDocument, Verification } from './verification.js';

const READERS = ['trainee', 'state-admin', 'registrar', 'auditor'] as const;
const certificateParams = z.object({ certificateId: Id });
const revocationParams = z.object({ certificateId: Id, revocationId: Id });
const Note = z.string().trim().min(1).max(2_000);
/** A place in the log, or a size of it, in decimal digits. */
const Size = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

export const listCertificates = operation({
  id: 'certification.list-certificates',
  method: 'GET',
  path: '/certificates',
  summary: 'Certificates that the reader may see, newest first; by `expiresBefore`, those that end first',
  allow: READERS,
  query: PageQuery.extend({
    status: CertificateStatus.exclude(['unknown']).optional(),
    personId: Id.optional(),
    /** The one that a result led to. */
    resultId: Id.optional(),
    /** That hold now, and no longer on this day. */
    expiresBefore: CalendarDate.optional(),
    q: z.string().trim().min(1).max(100).optional(),
  }),
  response: pageOf(CertificateSummary),
});

export const getCertificate = operation({
  id: 'certification.get-certificate',
  method: 'GET',
  path: '/certificates/:certificateId',
  summary: 'One certificate with everything printed on it',
  allow: READERS,
  params: certificateParams,
  response: Certificate,
  errors: ['certification.no-certificate'],
});

export const getCredential = operation({
  id: 'certification.get-credential',
  method: 'GET',
  path: '/certificates/:certificateId/credential',
  summary: 'The verifiable credential: Open Badges 3.0, signed with eddsa-rdfc-2022',
  allow: READERS,
  params: certificateParams,
  response: SignedDocument,
  errors: ['certification.no-certificate'],
});

export const getDocument = operation({
  id: 'certification.get-document',
  method: 'GET',
  path: '/certificates/:certificateId/pdf',
  summary: 'The trilingual document as PDF/A-3 with the credential attached; `lang` leads',
  allow: READERS,
  params: certificateParams,
  query: z.object({ lang: Language.optional() }),
  produces: 'application/pdf',
  errors: ['certification.no-certificate', 'certification.document-busy'],
  rate: 60,
});

export const getCertificateHistory = operation({
  id: 'certification.get-history',
  method: 'GET',
  path: '/certificates/:certificateId/history',
  summary: 'Every change of status, oldest first',
  allow: READERS,
  params: certificateParams,
  response: z.strictObject({ items: z.array(RecordedStatusChange) }),
  errors: ['certification.no-certificate'],
});

export const suspendCertificate = operation({
  id: 'certification.suspend',
  method: 'POST',
  path: '/certificates/:certificateId/suspensions',
  summary: 'Suspend a certificate',
  allow: ['registrar'],
  params: certificateParams,
  body: z.strictObject({ reason: SuspensionReason, note: Note }),
  response: StatusChange,
  errors: ['certification.no-certificate', 'certification.not-from-this-status'],
});

export const reinstateCertificate = operation({
  id: 'certification.reinstate',
  method: 'POST',
  path: '/certificates/:certificateId/reinstatements',
  summary: 'Lift the suspension of a certificate',
  allow: ['registrar'],
  params: certificateParams,
  body: z.strictObject({ note: Note }),
  response: StatusChange,
  errors: ['certification.no-certificate', 'certification.not-from-this-status'],
});

export const requestRevocation = operation({
  id: 'certification.request-revocation',
  method: 'POST',
  path: '/certificates/:certificateId/revocations',
  summary: 'Ask for the revocation of a certificate; it waits for a second registrar',
  allow: ['registrar'],
  params: certificateParams,
  body: z.strictObject({ reason: RevocationReason, note: Note }),
  response: Revocation,
  errors: ['certification.no-certificate', 'certification.not-from-this-status', 'certification.revocation-pending'],
});

export const confirmRevocation = operation({
  id: 'certification.confirm-revocation',
  method: 'POST',
  path: '/certificates/:certificateId/revocations/:revocationId/confirmations',
  summary: 'Confirm a revocation that another registrar asked for: the certificate is revoked for good',
  allow: ['registrar'],
  params: revocationParams,
  response: Revocation,
  errors: [
    'certification.no-revocation',
    'certification.revocation-closed',
    'certification.second-person-needed',
    'certification.not-from-this-status',
  ],
});

export const withdrawRevocation = operation({
  id: 'certification.withdraw-revocation',
  method: 'DELETE',
  path: '/certificates/:certificateId/revocations/:revocationId',
  summary: 'Withdraw or turn down a revocation that waits',
  allow: ['registrar'],
  params: revocationParams,
  errors: ['certification.no-revocation', 'certification.revocation-closed'],
});

export const verifyCertificate = operation({
  id: 'certification.verify',
  method: 'GET',
  path: '/verify/:code',
  summary: 'What the centre says of a certificate number: valid, expired, suspended, revoked or unknown',
  allow: 'public',
  params: z.object({ code: z.string().min(1).max(64) }),
  response: Verification,
  rate: 120,
});

export const getStatusList = operation({
  id: 'certification.get-status-list',
  method: 'GET',
  path: '/status-lists/:statusListId',
  summary: 'A signed Bitstring Status List credential',
  allow: 'public',
  params: z.object({ statusListId: z.string().regex(/^[1-9][0-9]{0,8}-(revocation|suspension)$/) }),
  response: SignedDocument,
  errors: ['certification.no-status-list'],
});

export const getCheckpoint = operation({
  id: 'certification.get-checkpoint',
  method: 'GET',
  path: '/log/checkpoint',
  summary: 'The newest signed checkpoint of the transparency log (C2SP tlog-checkpoint)',
  allow: 'public',
  produces: 'text/plain; charset=utf-8',
});

export const getInclusionProof = operation({
  id: 'certification.get-inclusion-proof',
  method: 'GET',
  path: '/log/proof',
  summary: 'That a leaf is in the log: proof, root and checkpoint (RFC 9162)',
  allow: 'public',
  query: z.object({ leaf: Size, size: Size.optional() }),
  response: InclusionProof,
  errors: ['certification.no-leaf'],
});

export const getConsistencyProof = operation({
  id: 'certification.get-consistency-proof',
  method: 'GET',
  path: '/log/consistency',
  summary: 'That the log of one size is a prefix of the log of a later size (RFC 9162)',
  allow: 'public',
  query: z.object({ first: Size, second: Size }),
  response: ConsistencyProof,
  errors: ['certification.no-leaf'],
});

/** Served outside `/api/v1`, where the `did:web` method looks for it. */
export const getDidDocument = operation({
  id: 'certification.get-did-document',
  method: 'GET',
  path: '/.well-known/did.json',
  summary: 'The issuer of the credentials with its public key (did:web)',
  allow: 'public',
  response: SignedDocument,
});

const PageLanguage = z.object({ lang: Language.optional() });

/** A page for people, outside `/api/v1`: the address in the QR code of every certificate. */
export const showVerification = operation({
  id: 'certification.show-verification',
  method: 'GET',
  path: '/verify/:code',
  summary: 'The page of verification of a certificate number',
  allow: 'public',
  params: z.object({ code: z.string().min(1).max(64) }),
  query: PageLanguage,
  produces: 'text/html; charset=utf-8',
  rate: 120,
});

export const askVerification = operation({
  id: 'certification.ask-verification',
  method: 'GET',
  path: '/verify',
  summary: 'The page that asks for a certificate number',
  allow: 'public',
  query: PageLanguage.extend({ code: z.string().max(64).optional() }),
  produces: 'text/html; charset=utf-8',
  rate: 120,
});
