import { testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { StructureBuilder, aPerson, named, type BuiltPlace } from './testing/index.js';

const POSTS = '/api/v1/posts';

interface Refused {
  readonly status: number;
  readonly body: { readonly code: string; readonly detail: string; readonly errors?: readonly { path: string }[] };
}

describe('Units and posts of an agency', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofTheCentre: Agent;
  let tunisia: StructureBuilder;
  let police: BuiltPlace;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    const signIn = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);
    ofTunisia = await signIn({ role: 'state-admin', stateCode: 'tn' });
    ofTheCentre = await signIn({ role: 'registrar' });
    tunisia = new StructureBuilder(ofTunisia);
    police = await tunisia.agency('Police');
  }, 60_000);
  afterAll(() => api.close());

  const refusal = ({ status, body }: Refused) => [status, body.code, body.errors?.[0]?.path];
  const draft = (more: object = {}) => ({
    agencyId: police.id,
    kind: 'post',
    border: 'land',
    name: named('Anywhere'),
    timeZone: 'Africa/Tunis',
    ...more,
  });
  const shown = async ({ id }: BuiltPlace) => (await ofTunisia.get(`${POSTS}/${id}`).expect(200)).body;

  it('are entered with a border, a time zone and a place, under a unit', async () => {
    const unit = await tunisia.unit(police.id, 'South');
    const name = { ar: 'معبر رأس جدير', fr: 'Poste-frontière de Ras Jedir', en: 'Ras Jedir border crossing' };
    const location = { latitude: 33.144, longitude: 11.555 };
    const { body } = await ofTunisia
      .post(POSTS)
      .send(draft({ name, parentId: unit.id, location }))
      .expect(201);
    expect(body).toMatchObject({ stateCode: 'tn', name, parentId: unit.id, border: 'land', location, people: 0 });
    expect(body.allowed).toEqual(['identity.change-post', 'identity.close-post', 'identity.merge-post']);
    expect((await shown(unit)).under).toBe(1);
    const under = await ofTunisia.get(`${POSTS}?parent=${unit.id}`).expect(200);
    expect(under.body.items.map(({ id }: BuiltPlace) => id)).toEqual([body.id]);
    const located = await ofTunisia.get(`${POSTS}?located=true&border=land&count=true`).expect(200);
    expect(located.body.total).toBe(1);
  });

  it.each<[string, object, string, string]>([
    ['without a border', { border: null }, 'identity.border-needed', 'border'],
    ['a unit with one', { kind: 'unit' }, 'identity.border-of-a-unit', 'border'],
    ['too far north', { location: { latitude: 90.01, longitude: 0 } }, 'http.invalid-input', 'location.latitude'],
    ['too far west', { location: { latitude: 0, longitude: -180.5 } }, 'http.invalid-input', 'location.longitude'],
    ['with half a place', { location: { latitude: 30 } }, 'http.invalid-input', 'location.longitude'],
    ['in a zone of no name', { timeZone: 'Africa/Tunisia' }, 'http.invalid-input', 'timeZone'],
    ['by an offset', { timeZone: '+01:00' }, 'http.invalid-input', 'timeZone'],
    ['without a name in French', { name: { ...named('X'), fr: ' ' } }, 'http.invalid-input', 'name.fr'],
    ['of 201 letters', { name: named('x'.repeat(201)) }, 'http.invalid-input', 'name.ar'],
    [
      'of an agency that is none',
      { agencyId: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b' },
      'identity.agency-not-found',
      'agencyId',
    ],
    [
      'under what is none',
      { parentId: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b' },
      'identity.parent-not-found',
      'parentId',
    ],
  ])('are not entered %s', async (_how, more, code, path) => {
    expect(refusal(await ofTunisia.post(POSTS).send(draft(more)))).toEqual([400, code, path]);
  });

  it.each([
    ['one letter', 'y'],
    ['200 letters', 'z'.repeat(200)],
  ])('are called by %s', async (_how, en) => {
    await ofTunisia
      .post(POSTS)
      .send(draft({ name: { ar: en, fr: en, en } }))
      .expect(201);
  });

  it('have one name each in their agency, in every language and however it is spelt', async () => {
    await tunisia.post(police.id, 'Ghardimaou');
    const taken = await ofTunisia.post(POSTS).send(draft({ name: { ...named('Other'), en: 'GHARDIMAOU' } }));
    expect(refusal(taken)).toEqual([400, 'identity.post-name-taken', 'name.en']);
    const customs = await tunisia.agency('Customs', 'customs');
    await tunisia.post(customs.id, 'Ghardimaou');
  });

  it('are changed over the version that was read: of two edits the second is told what stands now', async () => {
    const post = await tunisia.post(police.id, 'Bouchebka');
    const path = `${POSTS}/${post.id}`;
    const { agencyId: _, ...facts } = draft({ name: named('Bouchebka pass') });
    await ofTunisia.put(path).set('If-Match', '"1"').send(facts).expect(200);
    const late = await ofTheCentre.put(path).set('If-Match', '"1"').send(facts);
    expect(refusal(late)).toEqual([412, 'http.stale', undefined]);
    expect(await shown(post)).toMatchObject({ name: named('Bouchebka pass'), version: 2 });
  });

  it('stand neither under themselves, nor under what stands under them, nor under a post', async () => {
    const upper = await tunisia.unit(police.id, 'Upper');
    const lower = await tunisia.unit(police.id, 'Lower', upper.id);
    const lowest = await tunisia.unit(police.id, 'Lowest', lower.id);
    const post = await tunisia.post(police.id, 'Hazoua');
    const put = (parentId: string) =>
      ofTunisia
        .put(`${POSTS}/${upper.id}`)
        .set('If-Match', '"1"')
        .send({ ...unitFacts('Upper'), parentId });
    for (const parent of [upper, lower, lowest]) {
      expect(refusal(await put(parent.id))).toEqual([400, 'identity.parent-below', 'parentId']);
    }
    expect(refusal(await put(post.id))).toEqual([400, 'identity.parent-is-a-post', 'parentId']);
    const asPost = { ...unitFacts('Upper'), kind: 'post', border: 'land' };
    const turned = await ofTunisia.put(`${POSTS}/${upper.id}`).set('If-Match', '"1"').send(asPost);
    expect(refusal(turned)).toEqual([400, 'identity.unit-has-posts', 'kind']);
  });

  const unitFacts = (en: string) => ({ kind: 'unit', name: named(en), timeZone: 'Africa/Tunis' });

  it('made to stand under each other at once are refused one of the two', async () => {
    const [one, two] = [await tunisia.unit(police.id, 'One'), await tunisia.unit(police.id, 'Two')];
    const put = ({ id }: BuiltPlace, en: string, under: BuiltPlace) =>
      ofTunisia
        .put(`${POSTS}/${id}`)
        .set('If-Match', '"1"')
        .send({ ...unitFacts(en), parentId: under.id });
    const both = await Promise.all([put(one, 'One', two), put(two, 'Two', one)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});
