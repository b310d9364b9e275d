import { query, type Agent } from '#testing';
import type { IssuedCertificate } from '../certificate-issuing.service.js';
import { verifyOffline } from '../credential/credential-proof.js';
import { decodeList } from '../credential/status-list.js';
import { LogVerifier } from '../log-verifier.service.js';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

describe('suspension and revocation', () => {
  const desk = certificateDesk();
  it('is asked for by one registrar and confirmed by another', async () => {
    const { id, number } = await desk.issued();
    const body = { reason: 'examination-fraud', note: 'Answers copied' };
    const asked = await desk.first.post(`${V1}/certificates/${id}/revocations`).send(body).expect(201);
    expect(asked.body).toMatchObject({ status: 'pending', allowed: ['certification.withdraw-revocation'] });
    expect(await desk.verified(number)).toMatchObject({ status: 'valid' });
    const confirmations = `${V1}/certificates/${id}/revocations/${asked.body.id}/confirmations`;
    const alone = await desk.first.post(confirmations).expect(409);
    expect(alone.body.code).toBe('certification.second-person-needed');
    const confirmed = await desk.second.post(confirmations).expect(201);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', allowed: [] });
    expect(await desk.verified(number)).toMatchObject({ status: 'revoked', reason: 'examination-fraud' });
    expect((await desk.second.post(confirmations).expect(409)).body.code).toBe('certification.revocation-closed');
  });

  it('is final', async () => {
    const certificate = await desk.issued();
    await desk.revoke(certificate);
    for (const [path, body] of [
      ['suspensions', { reason: 'administrative', note: 'x' }],
      ['reinstatements', { note: 'x' }],
      ['revocations', { reason: 'misconduct', note: 'x' }],
    ] as const) {
      const answer = await desk.first.post(`${V1}/certificates/${certificate.id}/${path}`).send(body).expect(409);
      expect(answer.body.code).toBe('certification.not-from-this-status');
    }
  });

  it('waits once only, and may be withdrawn', async () => {
    const { id, number } = await desk.issued();
    const address = `${V1}/certificates/${id}/revocations`;
    const body = { reason: 'identity-error', note: 'Another officer' };
    const asked = await desk.first.post(address).send(body).expect(201);
    expect((await desk.second.post(address).send(body).expect(409)).body.code).toBe('certification.revocation-pending');
    await desk.second.delete(`${address}/${asked.body.id}`).expect(204);
    await desk.second.post(`${address}/${asked.body.id}/confirmations`).expect(409);
    expect(await desk.verified(number)).toMatchObject({ status: 'valid' });
    await desk.second.post(address).send(body).expect(201);
  });

  it('happens once when many confirm at once', async () => {
    const { id } = await desk.issued();
    const body = { reason: 'misconduct', note: 'x' };
    const asked = await desk.first.post(`${V1}/certificates/${id}/revocations`).send(body);
    const address = `${V1}/certificates/${id}/revocations/${asked.body.id}/confirmations`;
    const answers = await Promise.all(Array.from({ length: 4 }, () => desk.second.post(address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const changes = `select kind from certification.status_change where certificate_id = $1 order by sequence`;
    expect(await query(desk.database.adminUrl, changes, [id])).toEqual([{ kind: 'issued' }, { kind: 'revoked' }]);
  });

  it('by one person is refused by the database itself', async () => {
    const { id } = await desk.issued();
    const sql = `insert into certification.status_change (id, certificate_id, sequence, kind, reason, requested_by, confirmed_by, at)
      values (gen_random_uuid(), $1, 2, 'revoked', 'misconduct', $2, $2, now())`;
    await expect(query(desk.database.adminUrl, sql, [id, desk.officer.id])).rejects.toThrow('check constraint');
  });

  it.each(['moroccan', 'auditor', 'instructor'] as const)('is nothing for the %s', async (who) => {
    const { id } = await desk.issued();
    const body = { reason: 'misconduct', note: 'x' };
    await desk[who].post(`${V1}/certificates/${id}/revocations`).send(body).expect(403);
    await desk[who]
      .post(`${V1}/certificates/${id}/suspensions`)
      .send({ reason: 'administrative', note: 'x' })
      .expect(403);
  });

  it('is told with its leaf in the history, its note to the centre alone', async () => {
    const certificate = await desk.issued({ officer: desk.officer });
    await desk.revoke(certificate);
    const history = async (agent: Agent) =>
      (await agent.get(`${V1}/certificates/${certificate.id}/history`)).body.items;
    expect(await history(desk.auditor)).toMatchObject([
      { kind: 'issued', note: null },
      { kind: 'revoked', reason: 'misconduct', note: 'By decision of the board' },
    ]);
    const told = await history(await desk.api.signIn(desk.officer.email));
    expect(told[1]).toMatchObject({ kind: 'revoked', reason: 'misconduct', note: null, requestedBy: null });
  });

  it('sets its bit in the signed list, and no other', async () => {
    const [revoked, valid] = [await desk.issued(), await desk.issued()];
    await desk.revoke(revoked);
    const { body: list, headers } = await desk.stranger.get(`${V1}/status-lists/1-revocation`).expect(200);
    const { body: did } = await desk.stranger.get('/.well-known/did.json');
    expect(await verifyOffline(list, did)).toMatchObject({ verified: true });
    const set = await decodeList(list.credentialSubject.encodedList);
    const place = async ({ id }: IssuedCertificate) => {
      const { body } = await desk.first.get(`${V1}/certificates/${id}/credential`);
      return Number(body.credentialStatus.statusListIndex);
    };
    expect(set).toContain(await place(revoked));
    expect(set).not.toContain(await place(valid));
    const tag = String(headers['etag']);
    await desk.stranger.get(`${V1}/status-lists/1-revocation`).set('if-none-match', tag).expect(304);
    await desk.revoke(valid);
    await desk.stranger.get(`${V1}/status-lists/1-revocation`).set('if-none-match', tag).expect(200);
    await desk.stranger.get(`${V1}/status-lists/99-revocation`).expect(404);
    await desk.stranger.get(`${V1}/status-lists/1-refresh`).expect(400);
  });

  it('leaves a log that agrees with everything done above', async () => {
    expect(await desk.api.get(LogVerifier).verify()).toMatchObject({ consistent: true, problems: [] });
  });
});
