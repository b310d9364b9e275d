import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential, type VerificationResult } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import type { SignedDocument } from '#contracts/certification';
import type { Signer } from '#keys';
import { documentsOf, offlineLoader } from './document-loader.js';
import { verificationMethodOf, type DidDocument } from './issuer-identity.js';

/** A credential with its DataIntegrityProof `eddsa-rdfc-2022`; the same key and date give the same bytes. */
export async function signCredential(
  credential: object,
  did: string,
  signer: Signer,
  date: Date,
): Promise<SignedDocument> {
  const method = {
    id: verificationMethodOf(did, signer),
    algorithm: 'Ed25519',
    sign: ({ data }: { data: Uint8Array }) => signer.sign(data),
  };
  const suite = new DataIntegrityProof({ cryptosuite, signer: method, date });
  const signed = await issue({ credential, suite, documentLoader: offlineLoader(), now: date });
  // Open Badges requires a list; Data Integrity takes one proof or several.
  return { ...signed, proof: [signed.proof] };
}

/**
 * Whether the issuer of that DID document signed a credential as it is, checked without any network.
 * `statusLists`, by address, are checked too where given; a status that is set does not spoil the proof.
 */
export function verifyOffline(
  credential: object,
  didDocument: DidDocument,
  statusLists: ReadonlyMap<string, object> = new Map(),
  now: Date = new Date(),
): Promise<VerificationResult> {
  const documentLoader = offlineLoader(new Map([...documentsOf(didDocument), ...statusLists]));
  const suite = new DataIntegrityProof({ cryptosuite });
  const status = statusLists.size === 0 ? async () => ({ verified: true }) : checkStatus;
  return verifyCredential({
    credential,
    suite,
    documentLoader,
    now,
    checkStatus: (options) => status({ ...options, credential, documentLoader, suite }),
  });
}
