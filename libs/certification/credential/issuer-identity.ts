import { isIP } from 'node:net';
import type { Signer } from '#keys';

type PublicKey = Pick<Signer, 'publicKeyMultibase'>;

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
export const verificationMethodOf = (did: string, key: PublicKey): string => `${did}#${key.publicKeyMultibase}`;

/** The transparency log as the issuer's DID document names it. */
export interface NamedLog {
  readonly key: PublicKey;
  /** The key as verifiers of signed notes take it (C2SP signed-note). */
  readonly verifierKey: string;
  readonly address: string;
}

/**
 * The DID document served at `/.well-known/did.json` (DID Core 1.0): a Multikey for assertions, and the key of the log,
 * which signs only checkpoints. The key of the log stands in no relation, so no credential is valid by it.
 */
export function didDocumentOf(did: string, issuer: PublicKey, log: NamedLog) {
  const multikey = (key: PublicKey) => {
    const { publicKeyMultibase } = key;
    return { id: verificationMethodOf(did, key), type: 'Multikey', controller: did, publicKeyMultibase };
  };
  return {
    '@context': [DID_CONTEXT, MULTIKEY_CONTEXT],
    id: did,
    verificationMethod: [multikey(issuer), multikey(log.key)],
    assertionMethod: [verificationMethodOf(did, issuer)],
    service: [
      {
        id: `${did}#log`,
        type: 'TransparencyLog',
        serviceEndpoint: { uri: log.address, verifierKey: log.verifierKey },
      },
    ],
  };
}

export type DidDocument = ReturnType<typeof didDocumentOf>;
