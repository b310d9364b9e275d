import { IdentityApiModule } from '#identity/api';
import { aPerson } from '#identity/testing';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { CatalogueApiModule } from './api/index.js';

const COMPETENCIES = '/api/v1/competencies';
const named = (en: string | null, fr: string | null = null, ar: string | null = null) => ({ ar, fr, en });
const nobody = '00000000-0000-4000-8000-000000000000';

interface Shown {
  readonly id: string;
  readonly code: string;
  readonly allowed: readonly string[];
}

describe('Competencies', () => {
  const database = testDatabase();
  let api: TestApp;
  let instructor: Agent;
  let registrar: Agent;
  let trainee: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, CatalogueApiModule] });
    const signIn = async (role: 'instructor' | 'registrar' | 'trainee') =>
      api.signIn((await aPerson(database, { role })).email);
    [instructor, registrar, trainee] = [await signIn('instructor'), await signIn('registrar'), await signIn('trainee')];
  }, 60_000);
  afterAll(() => api.close());

  const facts = (code: string, more: object = {}) => ({ code, name: named(code), sector: 'security', ...more });
  const entered = async (code: string, more: object = {}): Promise<Shown> =>
    (await instructor.post(COMPETENCIES).send(facts(code, more)).expect(201)).body as Shown;
  const found = async (asked: string, by = trainee, language = 'en'): Promise<string[]> => {
    const { body } = await by.get(`${COMPETENCIES}?${asked}&lang=${language}`).expect(200);
    return (body.items as Shown[]).map(({ code }) => code);
  };
  const refusal = ({ body }: { body: { code: string; errors?: { path: string; code: string }[] } }) => [
    body.code,
    ...(body.errors ?? []).map(({ path }) => path),
  ];

  it('are entered with a name in one language, and get the others later', async () => {
    const arabic = named(null, null, 'فحص وثائق السفر');
    const { id } = await entered('DOC', { name: arabic });
    const path = `${COMPETENCIES}/${id}`;
    expect((await trainee.get(path).expect(200)).body).toEqual({
      id,
      code: 'DOC',
      name: arabic,
      sector: 'security',
      outcomes: 0,
      retirement: null,
      allowed: [],
      version: 1,
    });
    const name = { ...arabic, fr: 'Examen des documents de voyage' };
    const { body } = await registrar.put(path).set('If-Match', '"1"').send(facts('DOC', { name })).expect(200);
    expect(body).toMatchObject({ name, version: 2 });
    expect(await found('q=examens+document')).toEqual(['DOC']);
  });

  it.each([
    ['a name in no language', { name: named(null) }, ['name']],
    ['an empty name', { name: named('  ') }, ['name.en']],
    ['a name of two hundred and one letters', { name: named('n'.repeat(201)) }, ['name.en']],
    ['a language that is left out', { name: { ar: 'اسم', fr: null } }, ['name.en']],
    ['a sector that there is not', { sector: 'health' }, ['sector']],
    ['a code of one letter', { code: 'D' }, ['code']],
    ['a code in Arabic letters', { code: 'وثق-1' }, ['code']],
  ])('are refused with %s, by its field', async (_what, wrong, paths) => {
    const refused = await instructor
      .post(COMPETENCIES)
      .send({ ...facts('BAD'), ...wrong })
      .expect(400);
    expect(refusal(refused)).toEqual(['http.invalid-input', ...paths]);
  });

  it('have names of two hundred letters', () => entered('LONG', { name: named('n'.repeat(200)) }));

  it.each(['RSK-1', 'rsk-1', 'RSK–١', 'rsk 1', 'RSK1', ' RSK-\u200f1 '])(
    'have one code each: after RSK-1, %j is taken',
    async (code) => {
      const first = await instructor.post(COMPETENCIES).send(facts('RSK-1'));
      expect([201, 400]).toContain(first.status);
      const refused = await registrar.post(COMPETENCIES).send(facts(code)).expect(400);
      expect(refusal(refused)).toEqual(['catalogue.code-taken', 'code']);
    },
  );

  it('do not take the code of another by a change, and keep their own', async () => {
    await entered('CHG-1');
    const { id } = await entered('CHG-2');
    const change = (code: string) =>
      instructor
        .put(`${COMPETENCIES}/${id}`)
        .set('If-Match', '"1"')
        .send(facts(code, { sector: 'justice' }));
    expect(refusal(await change('chg 1').expect(400))).toEqual(['catalogue.code-taken', 'code']);
    await change('CHG-2').expect(200);
  });

  it('entered twice at once with one code are one', async () => {
    const both = [1, 2].map(() => instructor.post(COMPETENCIES).send(facts('TWICE')));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('are changed over the version that was read, and over no other', async () => {
    const { id } = await entered('VER');
    const path = `${COMPETENCIES}/${id}`;
    await instructor
      .put(path)
      .set('If-Match', '"1"')
      .send(facts('VER', { sector: 'customs' }))
      .expect(200);
    const late = facts('VER', { sector: 'justice' });
    expect(refusal(await registrar.put(path).set('If-Match', '"1"').send(late).expect(412))).toEqual(['http.stale']);
    expect(refusal(await registrar.put(path).send(late).expect(412))).toEqual(['http.stale']);
    expect((await trainee.get(path).expect(200)).body.sector).toBe('customs');
  });

  it('are kept by instructors and registrars alone', async () => {
    const { id } = await entered('OWN');
    const path = `${COMPETENCIES}/${id}`;
    await trainee.post(COMPETENCIES).send(facts('THEIRS')).expect(403);
    await trainee.put(path).set('If-Match', '"1"').send(facts('THEIRS')).expect(403);
    await trainee.post(`${path}/retirements`).send({ reason: 'Ours' }).expect(403);
    await trainee.post(`${path}/restorations`).expect(403);
    await api.stranger().get(path).expect(401);
    const missing = await instructor.get(`${COMPETENCIES}/${nobody}`).expect(404);
    expect(refusal(missing)).toEqual(['catalogue.competency-not-found']);
  });

  it('are retired with a reason and stay as they are, until they are taken back into use', async () => {
    const { id } = await entered('OLD');
    const path = `${COMPETENCIES}/${id}`;
    const reason = 'The paper register was given up in 2024';
    const { body } = await instructor.post(`${path}/retirements`).send({ reason }).expect(200);
    expect(body).toMatchObject({ retirement: { reason }, allowed: ['catalogue.restore-competency'] });
    const again = await registrar.post(`${path}/retirements`).send({ reason }).expect(409);
    expect(refusal(again)).toEqual(['catalogue.competency-retired']);
    const change = await registrar.put(path).set('If-Match', '"2"').send(facts('OLD')).expect(409);
    expect(refusal(change)).toEqual(['catalogue.competency-retired']);
    expect(await found('retired=true')).toEqual(['OLD']);
    expect(await found('retired=false')).not.toContain('OLD');
    expect((await trainee.get(path).expect(200)).body.retirement.reason).toBe(reason);
    const restored = (await registrar.post(`${path}/restorations`).expect(200)).body as Shown;
    expect(restored).toMatchObject({ retirement: null });
    expect(restored.allowed).toHaveLength(3);
    const twice = await registrar.post(`${path}/restorations`).expect(409);
    expect(refusal(twice)).toEqual(['catalogue.competency-in-use']);
  });

  it('are never deleted, and each change of one stands in the trail', async () => {
    const { id } = await entered('TRL');
    const path = `${COMPETENCIES}/${id}`;
    await instructor
      .put(path)
      .set('If-Match', '"1"')
      .send(facts('TRL', { sector: 'customs' }))
      .expect(200);
    await instructor.post(`${path}/retirements`).send({ reason: 'Merged' }).expect(200);
    await instructor.post(`${path}/restorations`).expect(200);
    const entries = await query<{ action: string; before: object | null; after: object }>(
      database.adminUrl,
      `select action, before, after from audit.entry where subject_id = $1 order by at`,
      [id],
    );
    expect(entries).toMatchObject([
      { action: 'catalogue.competency-entered', after: { code: 'TRL', sector: 'security' } },
      { action: 'catalogue.competency-changed', before: { sector: 'security' }, after: { sector: 'customs' } },
      { action: 'catalogue.competency-retired', after: { reason: 'Merged' } },
      { action: 'catalogue.competency-restored', before: { reason: 'Merged' } },
    ]);
    await expect(query(database.adminUrl, `set role rtc_app; delete from catalogue.competency`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('are listed by code or by name in the order of the reader, one without a name in their language by another', async () => {
    await entered('ZZA', { sector: 'intelligence', name: named('Zebra', 'Écoute', 'أمن') });
    await entered('ZZB', { sector: 'intelligence', name: named('Apple', 'Zone', 'ابتعاد') });
    await entered('ZZC', { sector: 'intelligence', name: named(null, 'Fouille') });
    const sorted = (sort: string, language: string) => found(`sector=intelligence&sort=${sort}`, trainee, language);
    expect(await sorted('code', 'en')).toEqual(['ZZA', 'ZZB', 'ZZC']);
    expect(await sorted('-code', 'en')).toEqual(['ZZC', 'ZZB', 'ZZA']);
    expect(await sorted('name', 'fr')).toEqual(['ZZA', 'ZZC', 'ZZB']);
    expect(await sorted('name', 'en')).toEqual(['ZZB', 'ZZC', 'ZZA']);
    // ابتعاد comes before أمن: hamza counts only where nothing else differs. Latin letters come after Arabic ones.
    expect(await sorted('name', 'ar')).toEqual(['ZZB', 'ZZA', 'ZZC']);
  });

  it('are counted by sector and by whether they are retired, and come page by page', async () => {
    const asked = `${COMPETENCIES}?sector=intelligence&limit=2&count=true&counts=sector,retired`;
    const { body } = await trainee.get(asked).expect(200);
    expect(body).toMatchObject({ total: 3, counts: { retired: { false: 3 } } });
    expect(body.counts.sector.intelligence).toBe(3);
    const rest = await trainee.get(`${asked}&cursor=${body.nextCursor}`).expect(200);
    expect([rest.body.items.length, rest.body.nextCursor]).toEqual([1, null]);
  });
});
