import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { StructureBuilder, aPerson, aState } from './testing/index.js';

const CENTRE = '/api/v1/centre';
const DETAILS = `${CENTRE}/details`;

const details = (changes: object = {}) => ({
  name: { ar: 'مركز الرباط', fr: 'Centre de Rabat', en: 'Rabat Centre' },
  email: 'Secretariat@Centre.example',
  phone: '+212 5 37 00 00 00',
  address: { ar: 'الرباط', fr: 'Rabat', en: null },
  languages: ['en', 'ar'],
  legalNotice: { ar: 'بيانات الضباط محمية.', fr: null, en: null },
  ...changes,
});

describe('What the centre says of itself', () => {
  const database = testDatabase();
  let api: TestApp;
  let registrar: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    registrar = await api.signIn((await aPerson(database, { role: 'registrar' })).email);
  }, 60_000);
  beforeEach(() =>
    query(database.adminUrl, `update identity.centre_details set email = null, legal_notice = null, version = 1`),
  );
  afterAll(() => api.close());

  const change = (body: object, version = 1) => registrar.put(DETAILS).set('If-Match', `"${version}"`).send(body);

  it('is what the software brings until a registrar says otherwise, and anybody reads it', async () => {
    const before = await api.stranger().get(DETAILS).expect(200);
    expect(before.body).toMatchObject({
      name: { fr: 'Centre régional de formation' },
      languages: ['ar', 'fr', 'en'],
      given: false,
      version: 1,
    });
    const { body } = await change(details()).expect(200);
    expect(body).toEqual({
      ...details(),
      email: 'secretariat@centre.example',
      phone: '+212537000000',
      languages: ['ar', 'en'],
      given: true,
      version: 2,
    });
    expect((await api.stranger().get(DETAILS).expect(200)).body).toEqual(body);
  });

  it('stands below every page without the notice, which is only named there', async () => {
    const before = await api.stranger().get(CENTRE).expect(200);
    await change(details()).expect(200);
    const after = await api.stranger().get(CENTRE).expect(200);
    expect([before.body.hasLegalNotice, after.body.hasLegalNotice]).toEqual([false, true]);
    expect(after.body).toEqual({
      name: details().name,
      email: 'secretariat@centre.example',
      phone: '+212537000000',
      address: details().address,
      languages: ['ar', 'en'],
      hasLegalNotice: true,
    });
  });

  it('is on record with what it was before', async () => {
    await change(details()).expect(200);
    const [entry] = await query(
      database.adminUrl,
      `select subject_kind, "before"->'email' as before, "after"->'email' as after from audit.entry
       where action = 'identity.centre-changed' order by id desc limit 1`,
    );
    expect(entry).toEqual({ subject_kind: 'centre', before: null, after: 'secretariat@centre.example' });
  });

  it('is not overwritten by who did not see the last change', async () => {
    await change(details()).expect(200);
    await change(details({ phone: null })).expect(412);
    await registrar.put(DETAILS).send(details()).expect(412);
  });

  it('says nothing in no language', async () => {
    const { body } = await change(details({ legalNotice: { ar: null, fr: null, en: null } })).expect(200);
    expect(body.legalNotice).toBeNull();
  });

  it.each([
    ['name.ar', { name: { ar: ' ', fr: 'Centre', en: 'Centre' } }],
    ['email', { email: 'secretariat' }],
    ['phone', { phone: 'call us' }],
    ['languages', { languages: [] }],
    ['languages', { languages: ['ar', 'ar'] }],
    ['languages.0', { languages: ['de'] }],
    ['legalNotice.fr', { legalNotice: { ar: null, fr: 'x'.repeat(10_001), en: null } }],
  ])('is refused by %s', async (path, changes) => {
    const { body } = await change(details(changes)).expect(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
  });

  it('is changed by no administrator of a state', async () => {
    await aState(database, 'tn');
    const admin = await api.signIn((await aPerson(database, { role: 'state-admin', stateCode: 'tn' })).email);
    await admin.put(DETAILS).set('If-Match', '"1"').send(details()).expect(403);
    await admin.get(`${CENTRE}/setup`).expect(403);
  });

  it('leads registrars to what a new centre lacks', async () => {
    await aState(database, 'tn');
    await aState(database, 'ml');
    await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    const { body } = await registrar.get(`${CENTRE}/setup`).expect(200);
    expect(body).toMatchObject({ detailsGiven: false, registrars: 1, statesWithoutAdministrator: 1 });
    expect(body.nextStates.map((state: { code: string }) => state.code)).toEqual(['ml']);
  });

  it('counts border posts as posts, and no units', async () => {
    await aState(database, 'ne');
    const structure = new StructureBuilder(registrar, 'ne');
    const posts = async () => (await registrar.get(`${CENTRE}/setup`).expect(200)).body.posts;
    const agency = await structure.agency('of the border');
    const unit = await structure.unit(agency.id, 'of the north');
    expect(await posts()).toBe(0);
    await structure.post(agency.id, 'of the road', unit.id);
    expect(await posts()).toBe(1);
  });
});
