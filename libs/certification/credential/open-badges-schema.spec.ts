import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { FileKeyRing } from '#keys';
import { certificateSnapshot } from '../domain/certificate.builder.js';
import { achievementCredential, type CredentialFrame } from './achievement-credential.js';
import { signCredential } from './credential-proof.js';

/** The schema of 1EdTech for AchievementCredential. It is not ours to ship: it lies beside the project, or is named. */
const SCHEMA =
  process.env['OPEN_BADGES_SCHEMA'] ??
  join(import.meta.dirname, '../../../../shared/schemas/obv3/achievementcredential.schema.json');

const did = 'did:web:centre.example';
const issuedAt = new Date('2025-11-24T09:15:00Z');
const frame: CredentialFrame = {
  certificateId: '0199d1f0-0000-7000-8000-000000000009',
  courseVersionId: '0199d1f0-0000-7000-8000-000000000003',
  did,
  publicUrl: 'https://centre.example',
  validFrom: issuedAt,
  validUntil: new Date('2028-11-24T23:00:00Z'),
  statusList: 1,
  statusIndex: 90_210,
};

async function signed(changes: object, changedFrame: object): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  const signer = await new FileKeyRing(folder).signer('issuer');
  await rm(folder, { recursive: true });
  const unsigned = achievementCredential(certificateSnapshot(changes), { ...frame, ...changedFrame });
  return JSON.parse(JSON.stringify(await signCredential(unsigned, did, signer, issuedAt)));
}

const withSchema = existsSync(SCHEMA) ? describe : describe.skip;
withSchema('under the JSON Schema of AchievementCredential, where that is at hand', () => {
  const { course } = certificateSnapshot();

  it.each([
    ['of competence', {}, {}],
    ['of attendance, without an end', { kind: 'attendance', validUntil: null }, { validUntil: null }],
    ['without agency and outcomes', { agency: null, course: { ...course, outcomes: [] } }, {}],
    ['of the highest level', { course: { ...course, sqfLevel: 7 } }, {}],
    ['with a name in letters of the region', { name: { ar: 'عبد الرحمن', latin: 'ʿAbd al-Raḥmān Ɓoubacar' } }, {}],
  ])('a certificate %s is valid', async (_what, changes, changedFrame) => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await readFile(SCHEMA, 'utf8')) as object);
    validate(await signed(changes, changedFrame));
    expect(validate.errors).toBeNull();
  });
});
