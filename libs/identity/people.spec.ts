import { newId } from '#kernel';
import { testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson, aState, type BuiltPerson } from './testing/index.js';

const PEOPLE = '/api/v1/people';

describe('People', () => {
  const database = testDatabase();
  let api: TestApp;
  let moroccan: BuiltPerson;
  let tunisian: BuiltPerson;
  let tunisianAdmin: BuiltPerson;
  let ofTunisia: Agent;
  let ofTheCentre: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    moroccan = await aPerson(database, { name: { ar: 'محمد الشرقاوي', latin: 'Mohamed Cherkaoui' } });
    tunisian = await aPerson(database, { stateCode: 'tn', name: { ar: 'مُحمّد إبراهيم', latin: 'Muhammad Brahim' } });
    tunisianAdmin = await aPerson(database, {
      role: 'state-admin',
      stateCode: 'tn',
      name: { ar: 'منية الشابي', latin: 'Monia Chebbi' },
    });
    const registrar = await aPerson(database, {
      role: 'registrar',
      name: { ar: 'سمير الحسني', latin: 'Samir El Hassani' },
    });
    ofTunisia = await api.signIn(tunisianAdmin.email);
    ofTheCentre = await api.signIn(registrar.email);
  }, 60_000);
  afterAll(() => api.close());

  const namesIn = (body: { items: { name: { latin: string } }[] }): string[] =>
    body.items.map(({ name }) => name.latin);

  it('are those of the own state for its administrator, and of all states for the registrar', async () => {
    const own = await ofTunisia.get(PEOPLE).expect(200);
    // By their names in Arabic: محمد comes before منية.
    expect(namesIn(own.body)).toEqual(['Muhammad Brahim', 'Monia Chebbi']);
    const all = await ofTheCentre.get(`${PEOPLE}?count=true&lang=fr`).expect(200);
    expect(namesIn(all.body)).toEqual(['Mohamed Cherkaoui', 'Monia Chebbi', 'Muhammad Brahim', 'Samir El Hassani']);
    expect(all.body.total).toBe(4);
    const foreign = await ofTunisia.get(`${PEOPLE}?state=ma&count=true`).expect(200);
    expect(foreign.body).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it('come page by page without a gap', async () => {
    const first = await ofTheCentre.get(`${PEOPLE}?limit=3`).expect(200);
    const second = await ofTheCentre.get(`${PEOPLE}?limit=3&cursor=${first.body.nextCursor}`).expect(200);
    expect([...namesIn(first.body), ...namesIn(second.body)]).toHaveLength(4);
    expect(second.body.nextCursor).toBeNull();
    const { body } = await ofTheCentre.get(`${PEOPLE}?cursor=bm8`).expect(400);
    expect(body.errors[0].path).toBe('query.cursor');
  });

  it('are counted by state and role, those sought by their name alone where one is sought', async () => {
    const all = await ofTheCentre.get(`${PEOPLE}?limit=1&state=ma&counts=state,role`).expect(200);
    expect(all.body.counts).toEqual({ state: { ma: 1, tn: 2 }, role: { trainee: 1 } });
    const sought = await ofTheCentre.get(`${PEOPLE}?limit=1&q=muhammad&counts=state`).expect(200);
    expect(sought.body.counts).toEqual({ state: { ma: 1, tn: 1 } });
    await ofTheCentre.get(`${PEOPLE}?counts=state,rank`).expect(400);
  });

  it.each([
    ['Mohammed', ['Mohamed Cherkaoui', 'Muhammad Brahim']],
    ['محمد', ['Mohamed Cherkaoui', 'Muhammad Brahim']],
    ['ابراهيم', ['Muhammad Brahim']],
    ['Sherqaoui', ['Mohamed Cherkaoui']],
    ['chebbi monia', ['Monia Chebbi']],
    ['100%_', []],
    ['\u200f\u2067محمد\u2069\u200b', ['Mohamed Cherkaoui', 'Muhammad Brahim']],
    ['chebbi\u202fmonia\u00a0', ['Monia Chebbi']],
    ['Mo\u200bham\u200ced', ['Mohamed Cherkaoui', 'Muhammad Brahim']],
  ])('are found by “%s” in any spelling', async (q, expected) => {
    const { body } = await ofTheCentre.get(PEOPLE).query({ q }).expect(200);
    expect(namesIn(body)).toEqual(expected);
  });

  it('come page by page when they are sought, the best match first', async () => {
    const first = await ofTheCentre.get(`${PEOPLE}?q=muhammad&limit=1&count=true`).expect(200);
    expect([namesIn(first.body), first.body.total]).toEqual([['Muhammad Brahim'], 2]);
    const second = await ofTheCentre.get(`${PEOPLE}?q=muhammad&limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect([namesIn(second.body), second.body.nextCursor]).toEqual([['Mohamed Cherkaoui'], null]);
    const { body } = await ofTheCentre.get(`${PEOPLE}?q=muhammad&cursor=bm8`).expect(400);
    expect(body.errors[0].path).toBe('query.cursor');
  });

  it('are found by role', async () => {
    const { body } = await ofTheCentre.get(`${PEOPLE}?role=state-admin&state=tn`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ id: tunisianAdmin.id, roles: ['state-admin'] })]);
  });

  it('of another state are not known to exist', async () => {
    const { body } = await ofTunisia.get(`${PEOPLE}/${moroccan.id}`).expect(404);
    expect(body.code).toBe('identity.person-not-found');
    await ofTunisia.get(`${PEOPLE}/${tunisian.id}`).expect(200);
    await ofTheCentre.get(`${PEOPLE}/${moroccan.id}`).expect(200);
  });

  it('know themselves alone, also those who mark', async () => {
    const trainee = await api.signIn(moroccan.email);
    await trainee.get(`${PEOPLE}/${moroccan.id}`).expect(200);
    await trainee.get(`${PEOPLE}/${tunisian.id}`).expect(404);
    await trainee.get(PEOPLE).expect(403);
    for (const role of ['examiner', 'chief-examiner', 'translator'] as const) {
      const marker = await api.signIn(
        (await aPerson(database, { role, name: { ar: 'نزار بالحاج', latin: `Z ${role}` } })).email,
      );
      await marker.get(`${PEOPLE}/${moroccan.id}`).expect(404);
      await marker.get(PEOPLE).expect(403);
    }
  });

  describe('are entered', () => {
    const draft = (changes: object = {}) => ({
      stateCode: 'tn',
      email: `${newId()}@example.test`,
      name: { ar: 'هاجر المزوغي', latin: 'Hajer Mzoughi' },
      rank: { title: { ar: 'وكيل', fr: 'Adjudant', en: 'Warrant officer' }, band: 'nco' },
      roles: ['trainee'],
      password: 'Carthage-814',
      ...changes,
    });

    it('by the administrator of their state, and can sign in then', async () => {
      const body = draft({ email: 'Hajer@Example.test' });
      const created = await ofTunisia.post(PEOPLE).send(body).expect(201);
      expect(created.body).toMatchObject({
        email: 'hajer@example.test',
        stateCode: 'tn',
        roles: ['trainee'],
        rank: { band: 'nco' },
        timeZone: 'Africa/Casablanca',
        language: 'ar',
      });
      await api.signIn('hajer@example.test', 'Carthage-814');
    });

    it.each([
      ['in another state', { stateCode: 'ma' }],
      ['as a fellow administrator', { roles: ['state-admin'] }],
      ['as a registrar', { stateCode: null, roles: ['registrar'] }],
      ['as a trainee and more', { roles: ['trainee', 'state-admin'] }],
    ])('but not %s', async (_, changes) => {
      const { body } = await ofTunisia.post(PEOPLE).send(draft(changes)).expect(403);
      expect(body.code).toBe('identity.may-not-create');
    });

    it('by nobody else', async () => {
      const trainee = await api.signIn(moroccan.email);
      await trainee.post(PEOPLE).send(draft()).expect(403);
      await api.stranger().post(PEOPLE).send(draft()).expect(401);
    });

    it('without what nobody sees in what was typed, and are found and let in so', async () => {
      const typed = draft({
        email: '\u200fNadia@Example.test\u00a0',
        name: { ar: '\u2067نادية\u2069\u00a0بن\u200f سالم', latin: 'Nadia\u202fBen Sa\u200blem\u200e' },
        password: 'Fe\u0301lix-2013',
      });
      const { body } = await ofTunisia.post(PEOPLE).send(typed).expect(201);
      expect(body).toMatchObject({
        email: 'nadia@example.test',
        name: { ar: 'نادية بن سالم', latin: 'Nadia Ben Salem' },
      });
      await api.signIn('\u2068nadia@example.test\u2069', 'F\u00e9lix-2013');
      const found = await ofTunisia.get(PEOPLE).query({ q: 'بن سالم\u200f' }).expect(200);
      expect(namesIn(found.body)).toEqual(['Nadia Ben Salem']);
    });

    it('once an address', async () => {
      const { body } = await ofTunisia
        .post(PEOPLE)
        .send(draft({ email: moroccan.email }))
        .expect(409);
      expect(body).toMatchObject({ code: 'identity.email-not-usable' });
    });

    it.each([
      ['identity.state-unknown', 'stateCode', { stateCode: 'zz' }],
      ['identity.place-of-another-state', 'postId', { postId: newId() }],
      ['identity.role-of-the-centre', 'roles', { roles: ['registrar'] }],
      ['identity.role-of-a-state', 'roles', { stateCode: null }],
      ['identity.time-zone-unknown', 'timeZone', { timeZone: 'Mars/Base' }],
    ])('refused with %s at %s', async (code, path, changes) => {
      const { body } = await ofTheCentre.post(PEOPLE).send(draft(changes)).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ path, code })]);
    });
  });

  it('change their own preferences, with the current version alone', async () => {
    const person = await aPerson(database, { stateCode: 'tn', name: { ar: 'وليد الجبالي', latin: 'Walid Jebali' } });
    const agent = await api.signIn(person.email);
    const { headers } = await agent.get('/api/v1/auth/me').expect(200);
    expect(headers['etag']).toBe('"1"');
    const change = (etag: string) =>
      agent.patch('/api/v1/auth/me').set('if-match', etag).send({ language: 'en', digits: 'arab' });
    const changed = await change('"1"').expect(200);
    expect(changed.body).toMatchObject({
      version: 2,
      person: { language: 'en', digits: 'arab', timeZone: 'Africa/Casablanca' },
    });
    expect(changed.headers['etag']).toBe('"2"');
    await change('"1"').expect(412);
    await agent.patch('/api/v1/auth/me').send({ language: 'fr' }).expect(412);
    const { body } = await agent.patch('/api/v1/auth/me').set('if-match', '"2"').send({}).expect(400);
    expect(body.errors[0].code).toBe('identity.nothing-to-change');
  });

  it('choose how they are addressed, and may leave it to what is recorded again', async () => {
    const person = await aPerson(database, { stateCode: 'tn', name: { ar: 'سلمى بن عمار', latin: 'Salma Ben Ammar' } });
    const agent = await api.signIn(person.email);
    expect((await agent.get('/api/v1/auth/me').expect(200)).body.addressedAs).toBeNull();
    const choose = (version: number, addressedAs: unknown) =>
      agent.patch('/api/v1/auth/me').set('if-match', `"${version}"`).send({ addressedAs });
    const { body } = await choose(1, 'feminine').expect(200);
    expect(body).toMatchObject({ addressedAs: 'feminine', version: 2 });
    expect((await choose(2, null).expect(200)).body).toMatchObject({ addressedAs: null, version: 3 });
    await choose(3, 'female').expect(400);
    const registrars = await ofTheCentre.get(`${PEOPLE}/${person.id}`).expect(200);
    expect(registrars.body).not.toHaveProperty('addressedAs');
  });

  it('and strangers may read which states are members', async () => {
    await aState(database, 'ml');
    const { body } = await api.stranger().get('/api/v1/states?limit=2&count=true').expect(200);
    expect(body).toMatchObject({ items: [{ code: 'ma' }, { code: 'ml' }], total: 3 });
    await api.stranger().get('/api/v1/posts').expect(401);
  });
});
