import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { PHOTOGRAPH, type Photograph } from '#contracts/identity';
import { Config } from '#config';
import { newId } from '#kernel';
import { aReceivingApi, makeDuePictures, type ReceivingApi, type TusClient } from '#storage/testing';
import { query, testDatabase } from '#testing';
import { IdentityModule } from '../identity.module.js';
import { aPerson, aSession, type BuiltPerson, type PersonTraits } from '../testing/index.js';
import { IdentityApiModule } from './identity-api.module.js';

type Someone = TusClient & { readonly person: BuiltPerson };

const database = testDatabase();
let api: ReceivingApi;
let portrait: Buffer;
beforeAll(async () => {
  api = await aReceivingApi(database, { imports: [IdentityApiModule] });
  portrait = await pictureOf('#804020');
}, 60_000);
afterAll(() => api.app.close());

const pictureOf = (background: string, width = 900, height = 1_200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
const of = ({ id }: { readonly id: string }, name = 'portrait.jpg') => ({
  ownerKind: PHOTOGRAPH.ownerKind,
  ownerId: id,
  name,
});
const made = () => makeDuePictures({ database, imports: [IdentityModule] }, api.app.get(Config).dataDir);
const someone = async (traits: PersonTraits = {}): Promise<Someone> => {
  const person = await aPerson(database, traits);
  return Object.assign(api.client((await aSession(database, person)).cookie), { person });
};
const photographOf = async (reader: TusClient, { id }: { readonly id: string }) => {
  const { status, bytes } = await reader.ask('GET', `/api/v1/people/${id}/photograph`);
  return { status, said: JSON.parse(bytes.toString()) as Photograph };
};
const fileOf = async (reader: TusClient, person: { readonly id: string }) =>
  (await photographOf(reader, person)).said.fileId ?? '';
const shown = (reader: TusClient, file: string, side = 96) => reader.ask('GET', `/api/v1/files/${file}?side=${side}`);
const sizesIn = async (bytes: Buffer) => {
  const { width, height, format } = await sharp(bytes).metadata();
  return [width, height, format];
};

describe('The photograph of an officer', () => {
  let officer: Someone;
  beforeEach(async () => {
    officer = await someone();
  });

  it('is sent by themselves, made small, and shown in two sizes; what was sent is gone', async () => {
    expect((await photographOf(officer, officer.person)).said).toEqual({
      personId: officer.person.id,
      status: 'none',
      fileId: null,
      allowed: ['storage.create-upload'],
    });
    const id = await officer.upload(of(officer.person), portrait);
    expect((await photographOf(officer, officer.person)).said).toMatchObject({ status: 'preparing', fileId: null });
    expect((await shown(officer, id)).status).toBe(404);
    await made();
    expect((await photographOf(officer, officer.person)).said).toEqual({
      personId: officer.person.id,
      status: 'ready',
      fileId: id,
      allowed: ['storage.create-upload', 'identity.remove-photograph'],
    });
    const [small, large] = [await shown(officer, id), await shown(officer, id, 200)];
    expect([small.headers['content-type'], small.headers['content-disposition']]).toEqual([
      'image/webp',
      `inline; filename="portrait.webp"; filename*=UTF-8''portrait.webp`,
    ]);
    expect([await sizesIn(small.bytes), await sizesIn(large.bytes)]).toEqual([
      [72, 96, 'webp'],
      [240, 320, 'webp'],
    ]);
    const names = await readdir(`${api.app.get(Config).dataDir}/files`, { recursive: true });
    const stored = names.filter((name) => name.length > 60).map((name) => name.replace('/', ''));
    const rows = await query<{ hash: string }>(database.adminUrl, 'select hash from storage.picture');
    expect(stored.sort()).toEqual(rows.map(({ hash }) => hash).sort());
  });

  it('takes the place of the one before once it is made, and not earlier', async () => {
    const first = await officer.upload(of(officer.person), portrait);
    await made();
    const second = await officer.upload(of(officer.person), await pictureOf('#204080'));
    expect((await photographOf(officer, officer.person)).said).toMatchObject({ status: 'preparing', fileId: first });
    await made();
    await made();
    expect((await photographOf(officer, officer.person)).said).toMatchObject({ status: 'ready', fileId: second });
    expect((await shown(officer, first)).status).toBe(404);
    const files = 'select id from storage.file where owner_id = $1';
    expect(await query(database.adminUrl, files, [officer.person.id])).toEqual([{ id: second }]);
  });

  it('is sent, shown and removed by the administrator of their state and by the registrar too', async () => {
    for (const role of ['state-admin', 'registrar'] as const) {
      const official = await someone({ role });
      const id = await official.upload(of(officer.person), await pictureOf(role === 'registrar' ? '#111' : '#222'));
      await made();
      expect([(await shown(official, id)).status, (await shown(officer, id)).status]).toEqual([200, 200]);
      const path = `/api/v1/people/${officer.person.id}/photograph`;
      expect((await official.ask('DELETE', path)).status).toBe(204);
      expect((await official.ask('DELETE', path)).status).toBe(204);
      expect((await photographOf(officer, officer.person)).said).toMatchObject({ status: 'none', fileId: null });
      expect((await shown(officer, id)).status).toBe(404);
    }
  });

  it('is nothing to anybody else: not shown, not replaced, not removed', async () => {
    const id = await officer.upload(of(officer.person), portrait);
    await made();
    for (const traits of [
      {},
      { stateCode: 'tn' },
      { role: 'state-admin', stateCode: 'tn' },
      { role: 'examiner' },
      { role: 'instructor' },
    ] as const) {
      const other = await someone(traits);
      const path = `/api/v1/people/${officer.person.id}/photograph`;
      const answers = [
        (await other.ask('GET', path)).status,
        (await shown(other, id)).status,
        (await other.announce({ ...of(officer.person), size: 10 })).status,
        (await other.ask('DELETE', path)).status,
      ];
      expect([traits, answers]).toEqual([traits, [404, 404, 404, 404]]);
    }
    expect(await fileOf(officer, officer.person)).toBe(id);
  });

  it('is read by the auditor, who changes nothing', async () => {
    await officer.upload(of(officer.person), portrait);
    await made();
    const auditor = await someone({ role: 'auditor' });
    const { said } = await photographOf(auditor, officer.person);
    expect([said.status, said.allowed]).toEqual(['ready', []]);
    expect((await auditor.ask('DELETE', `/api/v1/people/${officer.person.id}/photograph`)).status).toBe(403);
    expect((await auditor.announce({ ...of(officer.person), size: 10 })).status).toBe(404);
  });

  it('stands in the audit trail, by who sent it, who it shows and who removed it', async () => {
    await officer.upload(of(officer.person), portrait);
    await made();
    await officer.ask('DELETE', `/api/v1/people/${officer.person.id}/photograph`);
    const acts = await query(
      database.adminUrl,
      `select action, actor_id as actor, state_code as state from audit.entry
       where subject_id = $1 or after->>'ownerId' = $1 order by at`,
      [officer.person.id],
    );
    expect(acts).toEqual([
      { action: 'storage.file-uploaded', actor: officer.person.id, state: 'ma' },
      { action: 'identity.photograph-changed', actor: null, state: 'ma' },
      { action: 'identity.photograph-removed', actor: officer.person.id, state: 'ma' },
    ]);
  });
});

describe('As a photograph is refused', () => {
  const bomb = async (): Promise<Buffer> => {
    const bytes = await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    // The head of the PNG claims 40,000 by 40,000; its data is that of ten by ten.
    bytes.writeUInt32BE(40_000, 16);
    bytes.writeUInt32BE(40_000, 20);
    return withChecksum(bytes);
  };
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

  it.each([
    ['a drawing', 'portrait.svg', () => drawing, 'type-not-accepted'],
    ['a drawing that is called a photograph', 'portrait.jpg', () => drawing, 'type-not-accepted'],
    ['a picture under the ending of another', 'portrait.png', () => portrait, 'extension-wrong'],
    ['a picture that unpacks to gigabytes', 'portrait.png', bomb, 'picture-too-large'],
    [
      'the head of a picture without one',
      'portrait.jpg',
      () => Buffer.from('ffd8ffe000104a46', 'hex'),
      'picture-unreadable',
    ],
    ['an animation', 'portrait.gif', () => Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'type-not-accepted'],
  ])('%s', async (_what, name, bytes, reason) => {
    const officer = await someone();
    const content = await bytes();
    const path = await officer.begin({ ...of(officer.person, name), size: content.length });
    const told = await officer.send(path, 0, content);
    expect([told.status, told.code, told.fields]).toEqual([400, `storage.${reason}`, ['file']]);
    expect((await photographOf(officer, officer.person)).said.status).toBe('none');
  });

  it('a picture that is broken further down, as its small ones are made; the one before stays', async () => {
    const officer = await someone();
    const first = await officer.upload(of(officer.person), portrait);
    await made();
    const noisy = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    await officer.upload(of(officer.person), noisy.subarray(0, noisy.length / 2));
    await made();
    expect((await photographOf(officer, officer.person)).said).toMatchObject({ status: 'refused', fileId: first });
    expect((await shown(officer, first)).status).toBe(200);
  });

  it('one of a person whom there is not', async () => {
    const officer = await someone();
    const told = await officer.announce({ ...of({ id: newId() }), size: 10 });
    expect([told.status, told.code]).toEqual([404, 'storage.owner-not-found']);
  });
});

/** Sets the checksum of the head right (PNG, 5.5), so that the picture is refused for its size. */
function withChecksum(png: Buffer): Buffer {
  const [HEAD, END] = [12, 29];
  let crc = 0xffffffff;
  for (const byte of png.subarray(HEAD, END)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  png.writeUInt32BE((crc ^ 0xffffffff) >>> 0, END);
  return png;
}
