import { aPerson, type BuiltPerson } from '#identity/testing';
import { IdentityApiModule } from '#identity/api';
import { KeyRing } from '#keys';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { CertificationApiModule } from './api/index.js';
import { CertificateIssuing, type IssuedCertificate } from './certificate-issuing.service.js';
import { verifyOffline } from './credential/credential-proof.js';
import { decodeList } from './credential/status-list.js';
import { LogVerifier } from './log-verifier.service.js';
import { openCheckpoint } from './log/checkpoint.js';
import { digestOf } from './log/log-leaf.js';
import { isConsistent, isIncluded } from './log/merkle-proof.js';
import { hashLeaf } from './log/merkle-tree.js';
import { aResult } from './testing/result.builder.js';

const V1 = '/api/v1';
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

describe('certificates over HTTP', () => {
  const database = testDatabase();
  let api: TestApp;
  let people: Record<'first' | 'second' | 'auditor' | 'instructor' | 'moroccan' | 'tunisian', Agent>;
  let officer: BuiltPerson;
  const enter = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);

  const issued = async (traits: Parameters<typeof aResult>[1] = {}, at?: Date): Promise<IssuedCertificate> => {
    const { resultId } = await aResult(database, traits);
    const certificate = await api.get(CertificateIssuing).issue({ resultId }, at);
    if (!certificate) throw new Error('No certificate');
    return certificate;
  };
  const verified = async (code: string) => (await api.stranger().get(`${V1}/verify/${code}`).expect(200)).body;
  const revoke = async ({ id }: IssuedCertificate): Promise<void> => {
    const body = { reason: 'misconduct', note: 'By decision of the board' };
    const asked = await people.first.post(`${V1}/certificates/${id}/revocations`).send(body).expect(201);
    await people.second.post(`${V1}/certificates/${id}/revocations/${asked.body.id}/confirmations`).expect(201);
  };

  beforeAll(async () => {
    api = await testApp({
      database,
      imports: [IdentityApiModule, CertificationApiModule],
      settings: { PUBLIC_URL: 'http://localhost:3000' },
    });
    people = {
      first: await enter({ role: 'registrar' }),
      second: await enter({ role: 'registrar' }),
      auditor: await enter({ role: 'auditor' }),
      instructor: await enter({ roles: ['instructor', 'trainee'], stateCode: null }),
      moroccan: await enter({ role: 'state-admin', stateCode: 'ma' }),
      tunisian: await enter({ role: 'state-admin', stateCode: 'tn' }),
    };
    officer = await aPerson(database, { name: { ar: 'سعيد الناجي', latin: "Saïd N'Naji <b>" } });
  }, 120_000);
  afterAll(() => api.close());

  describe('reading', () => {
    let certificate: IssuedCertificate;
    let own: Agent;
    beforeAll(async () => {
      certificate = await issued({ officer });
      own = await api.signIn(officer.email);
    });

    it('shows an officer their own, their state those of its people, and the centre all', async () => {
      const numbers = async (agent: Agent) => {
        const { body } = await agent.get(`${V1}/certificates?count=true`).expect(200);
        expect(body.total).toBe(body.items.length);
        return body.items.map(({ number }: { number: string }) => number);
      };
      expect(await numbers(own)).toEqual([certificate.number]);
      for (const who of ['moroccan', 'first', 'auditor'] as const) {
        expect(await numbers(people[who])).toContain(certificate.number);
      }
      expect(await numbers(people.tunisian)).toEqual([]);
      expect(await numbers(people.instructor)).toEqual([]);
    });

    it.each(['', '/credential', '/pdf', '/history'])('hides %s of it from whom it does not concern', async (path) => {
      const address = `${V1}/certificates/${certificate.id}${path}`;
      for (const who of ['tunisian', 'instructor'] as const) {
        const { body } = await people[who].get(address).expect(404);
        expect(body.code).toBe('certification.no-certificate');
      }
      await api.stranger().get(address).expect(401);
      await own.get(address).expect(200);
    });

    it('is found by number, by name in either script and by status', async () => {
      for (const q of [certificate.number.toLowerCase(), 'naji', 'الناجى']) {
        const { body } = await people.first.get(`${V1}/certificates`).query({ q, status: 'valid' }).expect(200);
        expect(body.items.map(({ id }: { id: string }) => id)).toEqual([certificate.id]);
      }
      const { body } = await people.first.get(`${V1}/certificates`).query({ q: 'naji', status: 'revoked' }).expect(200);
      expect(body.items).toEqual([]);
    });

    it('is paged, newest first', async () => {
      const newer = await issued();
      const first = await people.first.get(`${V1}/certificates?limit=1`).expect(200);
      expect(first.body.items[0].id).toBe(newer.id);
      const { body } = await people.first.get(`${V1}/certificates`).query({ limit: 1, cursor: first.body.nextCursor });
      expect(body.items[0].id).toBe(certificate.id);
    });

    it('offers registrars alone what may be done', async () => {
      const allowed = async (agent: Agent) => (await agent.get(`${V1}/certificates/${certificate.id}`)).body.allowed;
      expect(await allowed(people.first)).toEqual(['certification.suspend', 'certification.request-revocation']);
      for (const agent of [own, people.moroccan, people.auditor]) expect(await allowed(agent)).toEqual([]);
    });

    it('gives the credential, valid against the DID document that the centre serves', async () => {
      const { body: credential } = await own.get(`${V1}/certificates/${certificate.id}/credential`).expect(200);
      const { body: did } = await api.stranger().get('/.well-known/did.json').expect(200);
      expect(did.id).toBe('did:web:localhost%3A3000');
      expect(await verifyOffline(credential, did)).toMatchObject({ verified: true });
    });

    it('gives the document led by the language asked for', async () => {
      const answer = await own.get(`${V1}/certificates/${certificate.id}/pdf?lang=fr`).expect(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-language': 'fr',
        'content-disposition': `inline; filename="${certificate.number}-fr.pdf"`,
      });
      expect(answer.body.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  describe('verification', () => {
    it('says valid, and every printed field, of a number typed carelessly', async () => {
      const { id, number } = await issued();
      const { body: certificate } = await people.first.get(`${V1}/certificates/${id}`);
      const answer = await verified(encodeURIComponent(number.toLowerCase().replaceAll('-', ' ')));
      expect(answer).toMatchObject({ status: 'valid', number, certificate: certificate.printed, reason: null });
    });

    it('says expired after the last day', async () => {
      const { number } = await issued({}, new Date('2020-01-10T10:00:00Z'));
      expect(await verified(number)).toMatchObject({ status: 'expired', since: '2023-01-10T23:00:00.000Z' });
    });

    it('says unknown of numbers never given and of nonsense, in the same shape', async () => {
      const { number } = await issued();
      const shape = Object.keys(await verified(number)).sort();
      for (const code of ['RTC-00000-000G1-G', 'RTC-00000-00000-1', 'nonsense', "'; drop table x; --"]) {
        const answer = await verified(encodeURIComponent(code));
        expect(answer).toMatchObject({ status: 'unknown', certificate: null, since: null, log: [], replacedBy: null });
        expect(Object.keys(answer).sort()).toEqual(shape);
      }
    });

    it('says suspended while it is, then valid again, with reasons and no notes', async () => {
      const { id, number } = await issued();
      const body = { reason: 'under-investigation', note: 'Told by the agency' };
      await people.first.post(`${V1}/certificates/${id}/suspensions`).send(body).expect(201);
      const suspended = await verified(number);
      expect(suspended).toMatchObject({ status: 'suspended', reason: 'under-investigation' });
      expect(JSON.stringify(suspended)).not.toContain('Told by the agency');
      await people.first.post(`${V1}/certificates/${id}/suspensions`).send(body).expect(409);
      await people.second.post(`${V1}/certificates/${id}/reinstatements`).send({ note: 'Cleared' }).expect(201);
      expect(await verified(number)).toMatchObject({ status: 'valid', reason: null });
    });

    it('proves each change of status from the log, without believing the centre', async () => {
      const certificate = await issued();
      const earlier = (await api.stranger().get(`${V1}/log/checkpoint`).expect(200)).text;
      await revoke(certificate);
      const { log, certificate: printed } = await verified(certificate.number);
      expect(log.map(({ kind }: { kind: string }) => kind)).toEqual(['issued', 'revoked']);
      const { publicKey } = await api.get(KeyRing).signer('log');
      for (const { index, leaf, salt, kind, at, reason } of log) {
        const digest = digestOf(
          { kind, at, reason, certificate: printed },
          new Uint8Array(Buffer.from(salt, 'base64url')),
        );
        expect(JSON.parse(leaf)).toEqual({ v: 1, kind, digest });
        const { body: proof } = await api.stranger().get(`${V1}/log/proof?leaf=${index}`).expect(200);
        const checkpoint = openCheckpoint(proof.checkpoint, publicKey);
        expect(checkpoint).toMatchObject({ origin: 'localhost:3000/log', size: proof.size });
        const leafHash = hashLeaf(new TextEncoder().encode(leaf));
        const root = checkpoint?.root ?? new Uint8Array();
        expect(isIncluded({ index, size: proof.size, leafHash, proof: proof.proof.map(bytes), root })).toBe(true);
      }
      const first = openCheckpoint(earlier, publicKey);
      const second = openCheckpoint((await api.stranger().get(`${V1}/log/checkpoint`)).text, publicKey);
      const sizes = { first: first?.size ?? 0, second: second?.size ?? 0 };
      const { body } = await api.stranger().get(`${V1}/log/consistency`).query(sizes).expect(200);
      const roots = { firstRoot: first?.root ?? new Uint8Array(), secondRoot: second?.root ?? new Uint8Array() };
      expect(isConsistent({ ...sizes, ...roots, proof: body.proof.map(bytes) })).toBe(true);
    });

    it('has no proof of a leaf or a size that the log has not', async () => {
      await api.stranger().get(`${V1}/log/proof?leaf=999999`).expect(404);
      await api.stranger().get(`${V1}/log/proof?leaf=0&size=999999`).expect(404);
      await api.stranger().get(`${V1}/log/consistency?first=2&second=1`).expect(404);
      await api.stranger().get(`${V1}/log/proof?leaf=-1`).expect(400);
    });
  });

  describe('revocation', () => {
    it('is asked for by one registrar and confirmed by another', async () => {
      const { id, number } = await issued();
      const body = { reason: 'examination-fraud', note: 'Answers copied' };
      const asked = await people.first.post(`${V1}/certificates/${id}/revocations`).send(body).expect(201);
      expect(asked.body).toMatchObject({ status: 'pending', allowed: ['certification.withdraw-revocation'] });
      expect(await verified(number)).toMatchObject({ status: 'valid' });
      const confirmations = `${V1}/certificates/${id}/revocations/${asked.body.id}/confirmations`;
      const alone = await people.first.post(confirmations).expect(409);
      expect(alone.body.code).toBe('certification.second-person-needed');
      const confirmed = await people.second.post(confirmations).expect(201);
      expect(confirmed.body).toMatchObject({ status: 'confirmed', allowed: [] });
      expect(await verified(number)).toMatchObject({ status: 'revoked', reason: 'examination-fraud' });
      expect((await people.second.post(confirmations).expect(409)).body.code).toBe('certification.revocation-closed');
    });

    it('is final', async () => {
      const certificate = await issued();
      await revoke(certificate);
      for (const [path, body] of [
        ['suspensions', { reason: 'administrative', note: 'x' }],
        ['reinstatements', { note: 'x' }],
        ['revocations', { reason: 'misconduct', note: 'x' }],
      ] as const) {
        const answer = await people.first.post(`${V1}/certificates/${certificate.id}/${path}`).send(body).expect(409);
        expect(answer.body.code).toBe('certification.not-from-this-status');
      }
    });

    it('waits once only, and may be withdrawn', async () => {
      const { id, number } = await issued();
      const address = `${V1}/certificates/${id}/revocations`;
      const body = { reason: 'identity-error', note: 'Another officer' };
      const asked = await people.first.post(address).send(body).expect(201);
      expect((await people.second.post(address).send(body).expect(409)).body.code).toBe(
        'certification.revocation-pending',
      );
      await people.second.delete(`${address}/${asked.body.id}`).expect(204);
      await people.second.post(`${address}/${asked.body.id}/confirmations`).expect(409);
      expect(await verified(number)).toMatchObject({ status: 'valid' });
      await people.second.post(address).send(body).expect(201);
    });

    it('happens once when many confirm at once', async () => {
      const { id } = await issued();
      const body = { reason: 'misconduct', note: 'x' };
      const asked = await people.first.post(`${V1}/certificates/${id}/revocations`).send(body);
      const address = `${V1}/certificates/${id}/revocations/${asked.body.id}/confirmations`;
      const answers = await Promise.all(Array.from({ length: 4 }, () => people.second.post(address)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const changes = `select kind from certification.status_change where certificate_id = $1 order by sequence`;
      expect(await query(database.adminUrl, changes, [id])).toEqual([{ kind: 'issued' }, { kind: 'revoked' }]);
    });

    it('by one person is refused by the database itself', async () => {
      const { id } = await issued();
      const sql = `insert into certification.status_change (id, certificate_id, sequence, kind, reason, requested_by, confirmed_by, at)
        values (gen_random_uuid(), $1, 2, 'revoked', 'misconduct', $2, $2, now())`;
      await expect(query(database.adminUrl, sql, [id, officer.id])).rejects.toThrow('check constraint');
    });

    it.each(['moroccan', 'auditor', 'instructor'] as const)('is nothing for the %s', async (who) => {
      const { id } = await issued();
      const body = { reason: 'misconduct', note: 'x' };
      await people[who].post(`${V1}/certificates/${id}/revocations`).send(body).expect(403);
      await people[who]
        .post(`${V1}/certificates/${id}/suspensions`)
        .send({ reason: 'administrative', note: 'x' })
        .expect(403);
    });

    it('is told with its leaf in the history, its note to the centre alone', async () => {
      const certificate = await issued({ officer });
      await revoke(certificate);
      const history = async (agent: Agent) =>
        (await agent.get(`${V1}/certificates/${certificate.id}/history`)).body.items;
      expect(await history(people.auditor)).toMatchObject([
        { kind: 'issued', note: null },
        { kind: 'revoked', reason: 'misconduct', note: 'By decision of the board' },
      ]);
      const told = await history(await api.signIn(officer.email));
      expect(told[1]).toMatchObject({ kind: 'revoked', reason: 'misconduct', note: null, requestedBy: null });
    });

    it('sets its bit in the signed list, and no other', async () => {
      const [revoked, valid] = [await issued(), await issued()];
      await revoke(revoked);
      const { body: list, headers } = await api.stranger().get(`${V1}/status-lists/1-revocation`).expect(200);
      const { body: did } = await api.stranger().get('/.well-known/did.json');
      expect(await verifyOffline(list, did)).toMatchObject({ verified: true });
      const set = await decodeList(list.credentialSubject.encodedList);
      const place = async ({ id }: IssuedCertificate) => {
        const { body } = await people.first.get(`${V1}/certificates/${id}/credential`);
        return Number(body.credentialStatus[0].statusListIndex);
      };
      expect(set).toContain(await place(revoked));
      expect(set).not.toContain(await place(valid));
      const tag = String(headers['etag']);
      await api.stranger().get(`${V1}/status-lists/1-revocation`).set('if-none-match', tag).expect(304);
      await revoke(valid);
      await api.stranger().get(`${V1}/status-lists/1-revocation`).set('if-none-match', tag).expect(200);
      await api.stranger().get(`${V1}/status-lists/99-revocation`).expect(404);
      await api.stranger().get(`${V1}/status-lists/1-refresh`).expect(400);
    });
  });

  describe('the page of verification', () => {
    const page = async (address: string) =>
      api
        .stranger()
        .get(address)
        .expect(200)
        .expect('content-type', /text\/html/);

    it.each([
      ['ar', 'rtl', 'سارية'],
      ['fr', 'ltr', 'Valide'],
      ['en', 'ltr', 'Valid'],
    ])('answers in %s', async (language, direction, word) => {
      const { number } = await issued({ officer });
      const { text } = await page(`/verify/${number}?lang=${language}`);
      expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
      for (const shown of [word, number, 'سعيد الناجي', "Saïd N'Naji &lt;b&gt;", 'Tunis'])
        expect(text).toContain(shown);
      expect(text).not.toContain('<b>');
    });

    it('runs no script and loads nothing', async () => {
      const { text, headers } = await page('/verify/RTC-00000-000G1-G?lang=en');
      expect(text).not.toMatch(/<script|<img|<link|style="/);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
      expect(text).toContain('Unknown');
    });

    it('never lets a number become markup', async () => {
      const { text } = await page(`/verify/${encodeURIComponent('"><script>alert(1)</script>')}?lang=en`);
      expect(text).not.toContain('<script>');
    });

    it('asks for a number, and answers its form', async () => {
      const { number } = await issued();
      expect((await page('/verify?lang=fr')).text).toContain('<form action="/verify"');
      expect((await page(`/verify?lang=fr&code=${number}`)).text).toContain('Valide');
    });
  });

  it('leaves a log that agrees with everything done above', async () => {
    expect(await api.get(LogVerifier).verify()).toMatchObject({ consistent: true, problems: [] });
  });
});
