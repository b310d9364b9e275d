import { query, type Agent } from '#testing';
import type { IssuedCertificate } from '../certificate-issuing.service.js';
import { verifyOffline } from '../credential/credential-proof.js';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

describe('reading certificates', () => {
  const desk = certificateDesk();
  let certificate: IssuedCertificate;
  let own: Agent;
  beforeAll(async () => {
    certificate = await desk.issued({ officer: desk.officer });
    own = await desk.api.signIn(desk.officer.email);
  });

  it('shows an officer their own, their state those of its people, and the centre all', async () => {
    const numbers = async (agent: Agent) => {
      const { body } = await agent.get(`${V1}/certificates?count=true`).expect(200);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ number }: { number: string }) => number);
    };
    expect(await numbers(own)).toEqual([certificate.number]);
    for (const who of ['moroccan', 'first', 'auditor'] as const) {
      expect(await numbers(desk[who])).toContain(certificate.number);
    }
    expect(await numbers(desk.tunisian)).toEqual([]);
    expect(await numbers(desk.instructor)).toEqual([]);
  });

  it.each(['', '/credential', '/pdf', '/history'])('hides %s of it from whom it does not concern', async (path) => {
    const address = `${V1}/certificates/${certificate.id}${path}`;
    for (const who of ['tunisian', 'instructor'] as const) {
      const { body } = await desk[who].get(address).expect(404);
      expect(body.code).toBe('certification.no-certificate');
    }
    await desk.stranger.get(address).expect(401);
    await own.get(address).expect(200);
  });

  it('is found by number, by name in either script and by status', async () => {
    for (const q of [certificate.number.toLowerCase(), 'naji', 'الناجى']) {
      const { body } = await desk.first.get(`${V1}/certificates`).query({ q, status: 'valid' }).expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual([certificate.id]);
    }
    const { body } = await desk.first.get(`${V1}/certificates`).query({ q: 'naji', status: 'revoked' }).expect(200);
    expect(body.items).toEqual([]);
  });

  it('is paged, newest first', async () => {
    const newer = await desk.issued();
    const first = await desk.first.get(`${V1}/certificates?limit=1`).expect(200);
    expect(first.body.items[0].id).toBe(newer.id);
    const { body } = await desk.first.get(`${V1}/certificates`).query({ limit: 1, cursor: first.body.nextCursor });
    expect(body.items[0].id).toBe(certificate.id);
  });

  it('is found by the result that led to it, by those alone whom it concerns', async () => {
    const { body: whole } = await desk.first.get(`${V1}/certificates/${certificate.id}`).expect(200);
    const found = async (agent: Agent) =>
      (await agent.get(`${V1}/certificates?resultId=${whole.resultId}`).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect([await found(own), await found(desk.tunisian)]).toEqual([[certificate.id], []]);
  });

  it('leads to the cohort whose code it prints, for the officer too', async () => {
    for (const agent of [desk.first, own, desk.moroccan]) {
      const { body } = await agent.get(`${V1}/certificates/${certificate.id}`).expect(200);
      const cohorts = await query<{ code: string }>(
        desk.database.adminUrl,
        'select code from enrolment.cohort where id = $1',
        [body.cohortId],
      );
      expect(cohorts).toEqual([{ code: body.printed.cohort.code }]);
    }
  });

  it('is listed by when it ends, the first on top, page after page', async () => {
    const since = (years: number) => new Date(Date.now() - years * 365 * 86_400_000);
    const [later, sooner] = [await desk.issued({}, since(2.6)), await desk.issued({}, since(2.8))];
    const page = async (more: object) =>
      (
        await desk.first
          .get(`${V1}/certificates`)
          .query({ status: 'expiring', limit: 1, ...more })
          .expect(200)
      ).body;
    const first = await page({ count: true });
    const second = await page({ cursor: first.nextCursor });
    expect([first.items[0].id, second.items[0].id, first.total]).toEqual([sooner.id, later.id, 2]);
    expect(second.nextCursor).toBeNull();
  });

  it('offers registrars alone what may be done', async () => {
    const allowed = async (agent: Agent) => (await agent.get(`${V1}/certificates/${certificate.id}`)).body.allowed;
    expect(await allowed(desk.first)).toEqual(['certification.suspend', 'certification.request-revocation']);
    for (const agent of [own, desk.moroccan, desk.auditor]) expect(await allowed(agent)).toEqual([]);
  });

  it('gives the credential, valid against the DID document that the centre serves', async () => {
    const { body: credential } = await own.get(`${V1}/certificates/${certificate.id}/credential`).expect(200);
    const { body: did } = await desk.stranger.get('/.well-known/did.json').expect(200);
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
