import { z } from 'zod';
import { Language, operation } from '../common/index.js';
import { ConsistencyProof, InclusionProof, SignedDocument, Verification } from './verification.js';

/** A place in the log, or a size of it, in decimal digits. */
const Size = z
  .string()
  .regex(/^\d{1,15}$/)
  .meta({ examples: ['7'] })
  .transform(Number);

export const verifyCertificate = operation({
  id: 'certification.verify',
  method: 'GET',
  path: '/verify/:code',
  summary: 'What the centre says of a certificate number: valid, expired, suspended, revoked or unknown',
  allow: 'public',
  anyOrigin: true,
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
  anyOrigin: true,
  params: z.object({
    statusListId: z
      .string()
      .regex(/^[1-9][0-9]{0,8}-(revocation|suspension)$/)
      .meta({ examples: ['1-suspension'] }),
  }),
  response: SignedDocument,
  errors: ['certification.no-status-list'],
});

export const getCheckpoint = operation({
  id: 'certification.get-checkpoint',
  method: 'GET',
  path: '/log/checkpoint',
  summary: 'The newest signed checkpoint of the transparency log (C2SP tlog-checkpoint)',
  allow: 'public',
  anyOrigin: true,
  produces: 'text/plain; charset=utf-8',
});

export const getLogKey = operation({
  id: 'certification.get-log-key',
  method: 'GET',
  path: '/log/key',
  summary: 'The key that checks the signatures of the log, as a verifier key of signed notes (C2SP signed-note)',
  allow: 'public',
  anyOrigin: true,
  produces: 'text/plain; charset=utf-8',
});

export const getInclusionProof = operation({
  id: 'certification.get-inclusion-proof',
  method: 'GET',
  path: '/log/proof',
  summary: 'That a leaf is in the log: proof, root and checkpoint (RFC 9162)',
  allow: 'public',
  anyOrigin: true,
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
  anyOrigin: true,
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
  anyOrigin: true,
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
  anyOrigin: true,
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
