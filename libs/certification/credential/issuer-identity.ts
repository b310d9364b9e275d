import { isIP } from 'node:net';
import type { Signer } from '#keys';

const DID_CONTEXT = 'https://www.w3.org/ns/did/v1';
export const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';

/**
 * The `did:web` of an origin (did:web method, section 3.1): the host, its port behind `%3A`. The method knows no IP
 * addresses, so a centre reached by one names itself by `localhost`.
 */
export function didOf(publicUrl: string): string {
  const { hostname, port } = new URL(publicUrl);
  const host = isIP(hostname.replace(/^\[|\]$/g, '')) ? 'localhost' : hostname;
  return `did:web:${host}${port === '' ? '' : `%3A${port}`}`;
}

/** The name of the key in the DID document. */
export const verificationMethodOf = (did: string, key: Pick<Signer, 'publicKeyMultibase'>): string =>
  `${did}#${key.publicKeyMultibase}`;

/** The DID document served at `/.well-known/did.json` (DID Core 1.0), with one Multikey for assertions. */
export function didDocumentOf(did: string, key: Pick<Signer, 'publicKeyMultibase'>) {
  const id = verificationMethodOf(did, key);
  return {
    '@context': [DID_CONTEXT, MULTIKEY_CONTEXT],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase: key.publicKeyMultibase }],
    assertionMethod: [id],
  };
}

export type DidDocument = ReturnType<typeof didDocumentOf>;
