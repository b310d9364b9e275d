import { layOut, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { StructureBuilder, aPerson, aState, named, type BuiltPerson } from './testing/index.js';

const CLOSING = { on: '2025-03-31', reason: 'By decree' };

interface Refused {
  readonly status: number;
  readonly body: { readonly code: string; readonly errors?: readonly { path: string }[] };
}
const refusal = ({ status, body }: Refused) => [status, body.code, body.errors?.[0]?.path];

describe('States and their agencies', () => {
  const database = testDatabase();
  let api: TestApp;
  let admin: BuiltPerson;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let ofTheCentre: Agent;
  let tunisia: StructureBuilder;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    const signIn = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);
    admin = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    ofTunisia = await api.signIn(admin.email);
    ofMorocco = await signIn({ role: 'state-admin' });
    ofTheCentre = await signIn({ role: 'registrar' });
    tunisia = new StructureBuilder(ofTunisia);
  }, 60_000);
  afterAll(() => api.close());

  const gambia = { code: 'gm', name: { ar: 'غامبيا', fr: 'Gambie', en: 'Gambia' }, timeZone: 'Africa/Banjul' };

  describe('A state', () => {
    it('is entered by the registrar, changed over the version that was read, and its changes are kept', async () => {
      const { body } = await ofTheCentre.post('/api/v1/states').send(gambia).expect(201);
      expect(body).toMatchObject({ ...gambia, active: true, closing: null, version: 1 });
      const facts = { name: { ...gambia.name, en: 'The Gambia' }, timeZone: 'africa/banjul' };
      await ofTheCentre.put('/api/v1/states/gm').set('If-Match', '"1"').send(facts).expect(200);
      const late = await ofTheCentre.put('/api/v1/states/gm').set('If-Match', '"1"').send(facts);
      expect(refusal(late)).toEqual([412, 'http.stale', undefined]);
      const { items } = (await ofTheCentre.get('/api/v1/structure-changes?kind=state&id=gm').expect(200)).body;
      expect(items).toMatchObject([
        { action: 'identity.state-changed', before: { name: { en: 'Gambia' } }, after: { name: { en: 'The Gambia' } } },
        { action: 'identity.state-entered', by: { latin: expect.any(String) as string } },
      ]);
    });

    it.each<[string, object, string, string]>([
      ['with a code that is taken', { code: 'tn' }, 'identity.state-code-taken', 'code'],
      [
        'with a name that is taken',
        { code: 'xa', name: { ...gambia.name, ar: 'دولة tn' } },
        'identity.state-name-taken',
        'name.ar',
      ],
      ['with a code of three letters', { code: 'gmb' }, 'http.invalid-input', 'code'],
      ['in a zone of no name', { code: 'xa', timeZone: 'Banjul' }, 'http.invalid-input', 'timeZone'],
    ])('is not entered %s', async (_how, more, code, path) => {
      const name = { ar: 'أخرى', fr: 'Autre', en: 'Other' };
      const refused = await ofTheCentre.post('/api/v1/states').send({ ...gambia, name, ...more });
      expect(refusal(refused)).toEqual([400, code, path]);
    });

    it('is neither entered nor closed by its administrator', async () => {
      expect((await ofTunisia.post('/api/v1/states').send(gambia)).status).toBe(403);
      expect((await ofTunisia.post('/api/v1/states/tn/closings').send(CLOSING)).status).toBe(403);
      const { body } = await ofTunisia.get('/api/v1/states/tn').expect(200);
      expect(body.allowed).toEqual(['identity.create-agency', 'identity.create-post', 'identity.create-rank']);
      expect(refusal(await ofTunisia.get('/api/v1/states/ma'))).toEqual([404, 'identity.state-not-found', undefined]);
      const records = (await ofTunisia.get('/api/v1/state-records?count=true').expect(200)).body;
      expect([records.total, records.items.map(({ code }: { code: string }) => code)]).toEqual([1, ['tn']]);
    });

    it('is closed with a day and a reason: nothing is added to it any more, and it stays in the lists', async () => {
      await aState(database, 'xc');
      const { body } = await ofTheCentre.post('/api/v1/states/xc/closings').send(CLOSING).expect(200);
      expect(body).toMatchObject({ active: false, closing: CLOSING, allowed: [] });
      const agency = { stateCode: 'xc', kind: 'police', name: named('Late') };
      const added = await ofTheCentre.post('/api/v1/agencies').send(agency);
      expect(refusal(added)).toEqual([400, 'identity.state-closed', 'stateCode']);
      const again = await ofTheCentre.post('/api/v1/states/xc/closings').send(CLOSING);
      expect(refusal(again)).toEqual([409, 'identity.state-is-closed', undefined]);
      const states = await ofTheCentre.get('/api/v1/states?limit=200').expect(200);
      expect(states.body.items).toContainEqual(expect.objectContaining({ code: 'xc', active: false }));
      const closed = await ofTheCentre.get('/api/v1/state-records?open=false').expect(200);
      expect(closed.body.items.map(({ code }: { code: string }) => code)).toEqual(['xc']);
    });
  });

  describe('An agency', () => {
    it('is entered by the administrator of its state, and by the one of no other', async () => {
      const agency = await tunisia.agency('National Guard');
      const path = `/api/v1/agencies/${agency.id}`;
      for (const refused of [
        await ofMorocco.get(path),
        await ofMorocco
          .put(path)
          .set('If-Match', '"1"')
          .send({ kind: 'army', name: named('Ours') }),
        await ofMorocco.post(`${path}/closings`).send(CLOSING),
        await ofMorocco.post(`${path}/mergers`).send({ ...CLOSING, into: agency.id }),
      ]) {
        expect(refusal(refused)).toEqual([404, 'identity.agency-not-found', undefined]);
      }
      const body = { stateCode: 'tn', kind: 'army', name: named('Ours') };
      const foreign = await ofMorocco.post('/api/v1/agencies').send(body);
      expect(refusal(foreign)).toEqual([403, 'identity.structure-of-another-state', undefined]);
    });

    it('has a name that no other of its state has, is changed over its version, and closed once it is empty', async () => {
      const agency = await tunisia.agency('Customs', 'customs');
      const path = `/api/v1/agencies/${agency.id}`;
      const body = { stateCode: 'tn', kind: 'customs', name: { ...named('Other'), fr: 'LIEU CUSTOMS' } };
      const taken = await ofTunisia.post('/api/v1/agencies').send(body);
      expect(refusal(taken)).toEqual([400, 'identity.agency-name-taken', 'name.fr']);
      await ofTunisia
        .put(path)
        .set('If-Match', '"1"')
        .send({ kind: 'customs', name: named('Customs service') })
        .expect(200);
      const late = await ofTunisia
        .put(path)
        .set('If-Match', '"1"')
        .send({ kind: 'police', name: named('Customs') });
      expect(refusal(late)).toEqual([412, 'http.stale', undefined]);
      const post = await tunisia.post(agency.id, 'Hazoua');
      const full = await ofTunisia.post(`${path}/closings`).send(CLOSING);
      expect(refusal(full)).toEqual([409, 'identity.agency-has-posts', undefined]);
      await ofTunisia.post(`/api/v1/posts/${post.id}/closings`).send(CLOSING).expect(200);
      await layOut(database.adminUrl, [
        ['update identity.person set agency_id = $2 where id = $1', [admin.id, agency.id]],
      ]);
      const held = await ofTunisia.post(`${path}/closings`).send(CLOSING);
      expect(refusal(held)).toEqual([409, 'identity.agency-has-people', undefined]);
      await layOut(database.adminUrl, [['update identity.person set agency_id = null where id = $1', [admin.id]]]);
      expect((await ofTunisia.post(`${path}/closings`).send(CLOSING).expect(200)).body.closing).toEqual(CLOSING);
    });

    it('merges: its units, posts and people go on in the other', async () => {
      const [from, into] = [await tunisia.agency('Border police'), await tunisia.agency('Frontier police')];
      const unit = await tunisia.unit(from.id, 'North');
      const post = await tunisia.post(from.id, 'Babouch', unit.id);
      await layOut(database.adminUrl, [
        ['update identity.person set agency_id = $2, post_id = $3 where id = $1', [admin.id, from.id, post.id]],
      ]);
      const merger = { into: into.id, on: '2025-06-30', reason: 'One directorate' };
      const { body } = await ofTunisia.post(`/api/v1/agencies/${from.id}/mergers`).send(merger).expect(200);
      expect(body).toMatchObject({ mergedInto: { id: into.id }, posts: 0, people: 0, allowed: [] });
      const moved = (await ofTunisia.get(`/api/v1/posts/${post.id}`).expect(200)).body;
      expect([moved.agencyId, moved.parentId, moved.people]).toEqual([into.id, unit.id, 1]);
      expect((await ofTunisia.get('/api/v1/auth/me').expect(200)).body.person.agencyId).toBe(into.id);
      const target = (await ofTunisia.get(`/api/v1/agencies/${into.id}`).expect(200)).body;
      expect([target.posts, target.people]).toEqual([2, 1]);
    });

    it('merges neither into itself, nor into one of another state, nor where names would meet', async () => {
      const [one, two] = [await tunisia.agency('East'), await tunisia.agency('West')];
      const foreign = await new StructureBuilder(ofTheCentre, 'ma').agency('Foreign');
      await tunisia.post(one.id, 'Airport');
      await tunisia.post(two.id, 'Airport');
      for (const [into, code] of [
        [one, 'identity.merger-into-itself'],
        [foreign, 'identity.merger-target-not-found'],
        [two, 'identity.merger-names-alike'],
      ] as const) {
        const refused = await ofTheCentre
          .post(`/api/v1/agencies/${one.id}/mergers`)
          .send({ ...CLOSING, into: into.id });
        expect(refusal(refused)).toEqual([400, code, 'into']);
      }
    });
  });

  it('once closed are chosen for nobody any more', async () => {
    const agency = await tunisia.agency('Closed one');
    await ofTunisia.post(`/api/v1/agencies/${agency.id}/closings`).send(CLOSING).expect(200);
    const person = {
      stateCode: 'tn',
      email: 'new.tn@example.test',
      name: { ar: 'كريم', latin: 'Karim' },
      roles: ['trainee'],
    };
    const refused = await ofTunisia.post('/api/v1/people').send({ ...person, agencyId: agency.id });
    expect(refusal(refused)).toEqual([400, 'identity.place-of-another-state', 'agencyId']);
  });
});
