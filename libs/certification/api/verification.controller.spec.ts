import { KeyRing } from '#keys';
import { openCheckpoint } from '../log/checkpoint.js';
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

  it('has no proof of a leaf or a size that the log has not', async () => {
    await desk.stranger.get(`${V1}/log/proof?leaf=999999`).expect(404);
    await desk.stranger.get(`${V1}/log/proof?leaf=0&size=999999`).expect(404);
    await desk.stranger.get(`${V1}/log/consistency?first=2&second=1`).expect(404);
    await desk.stranger.get(`${V1}/log/proof?leaf=-1`).expect(400);
  });
});
