import { KeyRing } from '#keys';
import { decodeList } from '../credential/status-list.js';
import { openCheckpoint, verifierKey } from '../log/checkpoint.js';
import { digestOf } from '../log/log-leaf.js';
import { isConsistent, isIncluded } from '../log/merkle-proof.js';
import { hashLeaf } from '../log/merkle-tree.js';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

describe('public verification', () => {
  const desk = certificateDesk();
  it('says valid, and every printed field, of a number typed carelessly', async () => {
    const { id, number } = await desk.issued();
    const { body: certificate } = await desk.first.get(`${V1}/certificates/${id}`);
    const answer = await desk.verified(number.toLowerCase().replaceAll('-', ' '));
    expect(answer).toMatchObject({ status: 'valid', number, certificate: certificate.printed, reason: null });
  });

  it('says expired after the last day', async () => {
    const { number } = await desk.issued({}, new Date('2020-01-10T10:00:00Z'));
    expect(await desk.verified(number)).toMatchObject({ status: 'expired', since: '2023-01-10T23:00:00.000Z' });
  });

  it('says unknown of numbers never given and of nonsense, in the same shape', async () => {
    const { number } = await desk.issued();
    const shape = Object.keys(await desk.verified(number)).sort();
    for (const code of ['RTC-00000-000G1-G', 'RTC-00000-00000-1', 'nonsense', "'; drop table x; --"]) {
      const answer = await desk.verified(code);
      expect(answer).toMatchObject({ status: 'unknown', certificate: null, since: null, log: [], replacedBy: null });
      expect(Object.keys(answer).sort()).toEqual(shape);
    }
  });

  it.each([
    ['hello', 'no-number'],
    ['RTC-00000-000G1-H', 'mistyped'],
    ['RTC-00000-000G1-G', 'not-issued'],
  ])('says why %s is unknown: %s', async (code, reason) => {
    expect(await desk.verified(code)).toMatchObject({ status: 'unknown', reason });
  });

  it('says suspended while it is, then valid again, with reasons and no notes', async () => {
    const { id, number } = await desk.issued();
    const body = { reason: 'under-investigation', note: 'Told by the agency' };
    await desk.first.post(`${V1}/certificates/${id}/suspensions`).send(body).expect(201);
    const suspended = await desk.verified(number);
    expect(suspended).toMatchObject({ status: 'suspended', reason: 'under-investigation' });
    expect(JSON.stringify(suspended)).not.toContain('Told by the agency');
    await desk.first.post(`${V1}/certificates/${id}/suspensions`).send(body).expect(409);
    await desk.second.post(`${V1}/certificates/${id}/reinstatements`).send({ note: 'Cleared' }).expect(201);
    expect(await desk.verified(number)).toMatchObject({ status: 'valid', reason: null });
  });

  it('proves each change of status from the log, without believing the centre', async () => {
    const certificate = await desk.issued();
    const earlier = (await desk.stranger.get(`${V1}/log/checkpoint`).expect(200)).text;
    await desk.revoke(certificate);
    const { log, certificate: printed } = await desk.verified(certificate.number);
    expect(log.map(({ kind }: { kind: string }) => kind)).toEqual(['issued', 'revoked']);
    const { publicKey } = await desk.api.get(KeyRing).signer('log');
    for (const { index, leaf, salt, kind, at, reason } of log) {
      const digest = digestOf(
        { kind, at, reason, certificate: printed },
        new Uint8Array(Buffer.from(salt, 'base64url')),
      );
      expect(JSON.parse(leaf)).toEqual({ v: 1, kind, digest });
      const { body: proof } = await desk.stranger.get(`${V1}/log/proof?leaf=${index}`).expect(200);
      const checkpoint = openCheckpoint(proof.checkpoint, publicKey);
      expect(checkpoint).toMatchObject({ origin: 'localhost:3000/log', size: proof.size });
      const leafHash = hashLeaf(new TextEncoder().encode(leaf));
      const root = checkpoint?.root ?? new Uint8Array();
      expect(isIncluded({ index, size: proof.size, leafHash, proof: proof.proof.map(bytes), root })).toBe(true);
    }
    const first = openCheckpoint(earlier, publicKey);
    const second = openCheckpoint((await desk.stranger.get(`${V1}/log/checkpoint`)).text, publicKey);
    const sizes = { first: first?.size ?? 0, second: second?.size ?? 0 };
    const { body } = await desk.stranger.get(`${V1}/log/consistency`).query(sizes).expect(200);
    const roots = { firstRoot: first?.root ?? new Uint8Array(), secondRoot: second?.root ?? new Uint8Array() };
    expect(isConsistent({ ...sizes, ...roots, proof: body.proof.map(bytes) })).toBe(true);
  });

  it('publishes the key of the log, at its address and in the DID document', async () => {
    const { publicKey } = await desk.api.get(KeyRing).signer('log');
    const key = verifierKey('localhost:3000/log', publicKey);
    const { how } = await desk.verified('hello');
    expect(how.logKey).toBe('http://localhost:3000/api/v1/log/key');
    expect((await desk.stranger.get(`${V1}/log/key`).expect(200)).text).toBe(`${key}\n`);
    const { body } = await desk.stranger.get('/.well-known/did.json').expect(200);
    expect(body.service).toEqual([
      {
        id: 'did:web:localhost%3A3000#log',
        type: 'TransparencyLog',
        serviceEndpoint: { uri: 'http://localhost:3000/api/v1/log', verifierKey: key },
      },
    ]);
  });

  it('sets what is revoked in both status lists, and what is suspended in that of suspensions alone', async () => {
    const set = async (purpose: string): Promise<number[]> => {
      const { body } = await desk.stranger.get(`${V1}/status-lists/1-${purpose}`).expect(200);
      return decodeList(body.credentialSubject.encodedList);
    };
    const entryOf = async ({ id }: { id: string }): Promise<number> => {
      const { body } = await desk.first.get(`${V1}/certificates/${id}/credential`).expect(200);
      return Number(body.credentialStatus.statusListIndex);
    };
    const [standing, suspended, revoked] = [await desk.issued(), await desk.issued(), await desk.issued()];
    const body = { reason: 'administrative', note: 'A slip' };
    await desk.first.post(`${V1}/certificates/${suspended.id}/suspensions`).send(body).expect(201);
    await desk.revoke(revoked);
    const entries = await Promise.all([standing, suspended, revoked].map(entryOf));
    const [suspensions, revocations] = [await set('suspension'), await set('revocation')];
    expect(entries.map((entry) => suspensions.includes(entry))).toEqual([false, true, true]);
    expect(entries.map((entry) => revocations.includes(entry))).toEqual([false, false, true]);
  });

  it('says of a status list how long it holds, and that it is to be asked again after a minute', async () => {
    const { body, headers } = await desk.stranger.get(`${V1}/status-lists/1-suspension`).expect(200);
    expect(body.credentialSubject).toMatchObject({ ttl: 60_000, statusPurpose: 'suspension' });
    const days = (new Date(body.validUntil).getTime() - Date.now()) / 86_400_000;
    expect([days > 7, days <= 8]).toEqual([true, true]);
    const known = await desk.stranger
      .get(`${V1}/status-lists/1-suspension`)
      .set('if-none-match', headers['etag'] ?? '');
    expect([known.status, known.headers['cache-control']]).toEqual([304, 'public, max-age=60']);
  });

  it.each([
    ['/.well-known/did.json', 'public, max-age=86400'],
    [`${V1}/log/key`, 'public, max-age=86400'],
    [`${V1}/status-lists/1-suspension`, 'public, max-age=60'],
    [`${V1}/log/checkpoint`, 'public, max-age=60'],
    [`${V1}/log/proof?leaf=0`, 'public, max-age=60'],
    [`${V1}/log/proof?leaf=0&size=1`, 'public, max-age=31536000, immutable'],
    [`${V1}/log/consistency?first=1&second=1`, 'public, max-age=31536000, immutable'],
    [`${V1}/verify/hello`, 'no-store'],
    ['/verify/hello', 'no-store'],
    [`${V1}/log/proof?leaf=999999&size=1`, 'no-store'],
    [`${V1}/status-lists/999-suspension`, 'no-store'],
  ])('lets anybody keep %s: %s', async (address, kept) => {
    await desk.issued();
    const { headers } = await desk.stranger.get(address);
    expect(headers['cache-control']).toBe(kept);
    expect(String(headers['vary']).includes('Cookie')).toBe(kept === 'no-store' && address.startsWith(V1));
  });

  it('has no proof of a leaf or a size that the log has not', async () => {
    await desk.stranger.get(`${V1}/log/proof?leaf=999999`).expect(404);
    await desk.stranger.get(`${V1}/log/proof?leaf=0&size=999999`).expect(404);
    await desk.stranger.get(`${V1}/log/consistency?first=2&second=1`).expect(404);
    await desk.stranger.get(`${V1}/log/proof?leaf=-1`).expect(400);
  });
});
