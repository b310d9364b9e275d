import { z } from 'zod';
import { Id, Language, StateCode, listOf, operation, proseOf, termOf } from '../common/index.js';
import {
  Certificate,
  CertificateKind,
  CertificateStatus,
  CertificateSummary,
  RecordedStatusChange,
  Revocation,
  RevocationReason,
  StatusChange,
  SuspensionReason,
} from './certificate.js';
import { SignedDocument } from './verification.js';

const READERS = ['trainee', 'state-admin', 'registrar', 'auditor'] as const;
const certificateParams = z.object({ certificateId: Id });
const revocationParams = z.object({ certificateId: Id, revocationId: Id });
const Note = proseOf(2_000);

export const listCertificates = operation({
  id: 'certification.list-certificates',
  method: 'GET',
  path: '/certificates',
  summary: 'Certificates that the reader may see, newest first; of those that expire, those that end first',
  allow: READERS,
  ...listOf(
    CertificateSummary,
    {
      /** expiring: valid for no more than six months, and not renewed. */
      status: z.enum([...CertificateStatus.exclude(['unknown']).options, 'expiring']).optional(),
      kind: CertificateKind.optional(),
      stateCode: StateCode.optional(),
      personId: Id.optional(),
      /** The certificate that a result led to. */
      resultId: Id.optional(),
      q: termOf(100),
    },
    {
      counted: ['status', 'kind', 'stateCode'],
      sorted: ['issued', 'validUntil', 'number', 'name', 'state', 'status', 'kind', 'title'],
      usual: '-issued',
    },
  ),
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
