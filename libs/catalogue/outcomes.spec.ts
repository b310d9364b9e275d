import { IdentityApiModule } from '#identity/api';
import { aPerson } from '#identity/testing';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { CatalogueApiModule } from './api/index.js';

const COMPETENCIES = '/api/v1/competencies';
const OUTCOMES = '/api/v1/outcomes';
const text = (en: string | null, fr: string | null = null, ar: string | null = null) => ({ ar, fr, en });
const nobody = '00000000-0000-4000-8000-000000000000';

interface Shown {
  readonly id: string;
  readonly code: string;
}

describe('Outcomes of a competency', () => {
  const database = testDatabase();
  let api: TestApp;
  let instructor: Agent;
  let auditor: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, CatalogueApiModule] });
    instructor = await api.signIn((await aPerson(database, { role: 'instructor' })).email);
    auditor = await api.signIn((await aPerson(database, { role: 'auditor' })).email);
  }, 60_000);
  afterAll(() => api.close());

  const competency = async (code: string, sector = 'security'): Promise<string> =>
    (
      (
        await instructor
          .post(COMPETENCIES)
          .send({ code, name: text(code), sector })
          .expect(201)
      ).body as Shown
    ).id;
  const facts = (code: string, more: object = {}) => ({
    code,
    kind: 'skill',
    sqfLevel: 4,
    text: text(`Does ${code}`),
    ...more,
  });
  const entered = async (of: string, code: string, more: object = {}): Promise<string> => {
    const sent = instructor.post(`${COMPETENCIES}/${of}/outcomes`).send(facts(code, more));
    return ((await sent.expect(201)).body as Shown).id;
  };
  const found = async (asked: string, language = 'en'): Promise<string[]> => {
    const { body } = await auditor.get(`${OUTCOMES}?${asked}&lang=${language}`).expect(200);
    return (body.items as Shown[]).map(({ code }) => code);
  };
  const refusal = ({ body }: { body: { code: string; errors?: { path: string }[] } }) => [
    body.code,
    ...(body.errors ?? []).map(({ path }) => path),
  ];

  it('have a kind, a level of the framework and a text, of which languages may be missing', async () => {
    const of = await competency('SUR');
    const id = await entered(of, 'sur k1', { kind: 'knowledge', sqfLevel: 5, text: text(null, 'Décrit les moyens.') });
    expect((await auditor.get(`${OUTCOMES}/${id}`).expect(200)).body).toEqual({
      id,
      competency: { id: of, code: 'SUR', name: text('SUR'), sector: 'security' },
      code: 'SUR-K1',
      kind: 'knowledge',
      sqfLevel: 5,
      text: text(null, 'Décrit les moyens.'),
      retirement: null,
      inUse: true,
      allowed: [],
      version: 1,
    });
    expect((await auditor.get(`${COMPETENCIES}/${of}`).expect(200)).body.outcomes).toBe(1);
  });

  it.each([
    ['a level below the framework', { sqfLevel: 3 }, 'sqfLevel'],
    ['a level above it', { sqfLevel: 8 }, 'sqfLevel'],
    ['a kind that there is not', { kind: 'attitude' }, 'kind'],
    ['a text in no language', { text: text(null) }, 'text'],
    ['a text of three hundred and one letters', { text: text('t'.repeat(301)) }, 'text.en'],
  ])('are refused with %s, by its field', async (_what, wrong, path) => {
    const refused = instructor.post(`${COMPETENCIES}/${nobody}/outcomes`).send(facts('WR-S1', wrong));
    expect(refusal(await refused.expect(400))).toEqual(['http.invalid-input', path]);
  });

  it('are of a competency that there is', async () => {
    const refused = await instructor.post(`${COMPETENCIES}/${nobody}/outcomes`).send(facts('NO-S1')).expect(404);
    expect(refusal(refused)).toEqual(['catalogue.competency-not-found']);
  });

  it('have a code that no outcome of any competency has', async () => {
    const [one, other] = [await competency('ONE'), await competency('OTHER')];
    await entered(one, 'SAME-S1');
    const taken = await instructor.post(`${COMPETENCIES}/${other}/outcomes`).send(facts('same s١')).expect(400);
    expect(refusal(taken)).toEqual(['catalogue.code-taken', 'code']);
    const second = await entered(other, 'SAME-S2');
    const change = instructor.put(`${OUTCOMES}/${second}`).set('If-Match', '"1"').send(facts('SAMES1'));
    expect(refusal(await change.expect(400))).toEqual(['catalogue.code-taken', 'code']);
  });

  it('are changed over the version that was read, by who keeps the curriculum', async () => {
    const path = `${OUTCOMES}/${await entered(await competency('EDT'), 'EDT-S1')}`;
    const change = facts('EDT-S1', { text: text('Does it well', 'Le fait bien') });
    await instructor.put(path).set('If-Match', '"1"').send(change).expect(200);
    expect(refusal(await instructor.put(path).set('If-Match', '"1"').send(change).expect(412))).toEqual(['http.stale']);
    await auditor.put(path).set('If-Match', '"2"').send(change).expect(403);
    await auditor.post(`${path}/retirements`).send({ reason: 'Mine' }).expect(403);
    const unknown = await instructor.put(`${OUTCOMES}/${nobody}`).set('If-Match', '"1"').send(change).expect(404);
    expect(refusal(unknown)).toEqual(['catalogue.outcome-not-found']);
  });

  it('that are retired are offered no more and shown where they are named', async () => {
    const of = await competency('RET');
    const path = `${OUTCOMES}/${await entered(of, 'RET-S1')}`;
    await entered(of, 'RET-S2');
    const { body } = await instructor.post(`${path}/retirements`).send({ reason: 'Merged into RET-S2' }).expect(200);
    expect(body).toMatchObject({ retirement: { reason: 'Merged into RET-S2' }, inUse: false });
    expect(await found(`competencyId=${of}&retired=false`)).toEqual(['RET-S2']);
    expect(await found(`competencyId=${of}`)).toEqual(['RET-S1', 'RET-S2']);
    expect((await auditor.get(path).expect(200)).body).toMatchObject({ code: 'RET-S1', text: text('Does RET-S1') });
    expect((await auditor.get(`${COMPETENCIES}/${of}`).expect(200)).body.outcomes).toBe(1);
    const change = instructor.put(path).set('If-Match', '"2"').send(facts('RET-S1'));
    expect(refusal(await change.expect(409))).toEqual(['catalogue.outcome-retired']);
    const twice = await instructor.post(`${path}/retirements`).send({ reason: 'Again' }).expect(409);
    expect(refusal(twice)).toEqual(['catalogue.outcome-retired']);
    await instructor.post(`${path}/restorations`).expect(200);
    const again = await instructor.post(`${path}/restorations`).expect(409);
    expect(refusal(again)).toEqual(['catalogue.outcome-in-use']);
    expect(await found(`competencyId=${of}&retired=false`)).toEqual(['RET-S1', 'RET-S2']);
  });

  it('go with their competency when it is retired, and come back with it but for those retired before', async () => {
    const of = await competency('ALL');
    const [first, second] = [await entered(of, 'ALL-S1'), await entered(of, 'ALL-S2')];
    const retire = { reason: 'Given up' };
    await instructor.post(`${OUTCOMES}/${first}/retirements`).send(retire).expect(200);
    await instructor.post(`${COMPETENCIES}/${of}/retirements`).send(retire).expect(200);
    expect(await found(`competencyId=${of}&retired=false`)).toEqual([]);
    const shown = (await instructor.get(`${OUTCOMES}/${second}`).expect(200)).body;
    expect(shown).toMatchObject({ retirement: null, inUse: false, allowed: [] });
    const [view] = await query<{ retired: boolean }>(
      database.adminUrl,
      'select retired from catalogue.outcomes where id = $1',
      [second],
    );
    expect(view).toEqual({ retired: true });
    for (const [refused, code] of [
      [instructor.post(`${COMPETENCIES}/${of}/outcomes`).send(facts('ALL-S3')), 'competency-retired'],
      [instructor.put(`${OUTCOMES}/${second}`).set('If-Match', '"1"').send(facts('ALL-S2')), 'outcome-retired'],
      [instructor.post(`${OUTCOMES}/${second}/retirements`).send(retire), 'outcome-retired'],
      [instructor.post(`${OUTCOMES}/${first}/restorations`), 'competency-retired'],
    ] as const) {
      expect(refusal(await refused.expect(409))).toEqual([`catalogue.${code}`]);
    }
    await instructor.post(`${COMPETENCIES}/${of}/restorations`).expect(200);
    expect(await found(`competencyId=${of}&retired=false`)).toEqual(['ALL-S2']);
  });

  it('are found by words in any language, kind and level, counted and sorted for the reader', async () => {
    const of = await competency('CUS', 'customs');
    await entered(of, 'CUS-K1', {
      kind: 'knowledge',
      sqfLevel: 5,
      text: text('Selects consignments', 'Évalue les risques', 'يقيّم المخاطر'),
    });
    await entered(of, 'CUS-S1', { text: text('Examines a lorry', 'Visite un camion', 'يفتش شاحنة') });
    await entered(of, 'CUS-S2', { text: text(null, 'Fouille un bagage') });
    expect(await found('q=الشاحنات')).toEqual(['CUS-S1']);
    expect(await found('q=risque+evalue')).toEqual(['CUS-K1']);
    expect(await found('q=!!')).toEqual([]);
    expect(await found('sector=customs&kind=skill')).toEqual(['CUS-S1', 'CUS-S2']);
    expect(await found('sector=customs&level=5')).toEqual(['CUS-K1']);
    expect(await found('sector=customs&sort=name', 'fr')).toEqual(['CUS-K1', 'CUS-S2', 'CUS-S1']);
    const { body } = await auditor.get(`${OUTCOMES}?sector=customs&counts=kind,level&count=true`).expect(200);
    expect([body.total, body.counts]).toEqual([3, { kind: { knowledge: 1, skill: 2 }, level: { 4: 2, 5: 1 } }]);
    const competencies = await auditor.get(`${COMPETENCIES}?q=camion&kind=skill&level=4&counts=kind,level`).expect(200);
    expect(competencies.body).toMatchObject({
      items: [{ code: 'CUS', outcomes: 3 }],
      counts: { kind: { knowledge: 1, skill: 1 }, level: { 4: 1, 5: 1 } },
    });
  });
});
