import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { layOut, somebodyWaits, testApp, testDatabase, uncommitted, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { StructureBuilder, aPerson, named, type BuiltPlace } from './testing/index.js';

const POSTS = '/api/v1/posts';
const CLOSING = { on: '2025-03-31', reason: 'The road was moved' };

const unitFacts = (en: string) => ({ kind: 'unit', name: named(en), timeZone: 'Africa/Tunis' });

interface Refused {
  readonly status: number;
  readonly body: { readonly code: string; readonly detail: string; readonly errors?: readonly { path: string }[] };
}

describe('Units and posts that end', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let tunisia: StructureBuilder;
  let police: BuiltPlace;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    const signIn = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);
    ofTunisia = await signIn({ role: 'state-admin', stateCode: 'tn' });
    ofMorocco = await signIn({ role: 'state-admin' });
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
  /** Somebody of Tunisia who serves there. */
  const stands = async (post: BuiltPlace, traits: Parameters<typeof aPerson>[1] = {}) => {
    const { id } = await aPerson(database, { stateCode: 'tn', ...traits });
    await layOut(database.adminUrl, [
      ['update identity.person set agency_id = $2, post_id = $3 where id = $1', [id, police.id, post.id]],
    ]);
    return id;
  };

  it('are not closed while people stand in them, and the refusal tells how many', async () => {
    const post = await tunisia.post(police.id, 'Crowded');
    await stands(post);
    await stands(post);
    await stands(post, { active: false });
    const refused = await ofTunisia.post(`${POSTS}/${post.id}/closings?lang=en`).send(CLOSING);
    expect(refusal(refused)).toEqual([409, 'identity.post-has-people', undefined]);
    expect(refused.body.detail).toContain('2 people');
    expect(await shown(post)).toMatchObject({ closing: null, people: 2 });
  });

  it('are not closed over open posts under them', async () => {
    const unit = await tunisia.unit(police.id, 'Above');
    const post = await tunisia.post(police.id, 'Below', unit.id);
    const refused = await ofTunisia.post(`${POSTS}/${unit.id}/closings`).send(CLOSING);
    expect(refusal(refused)).toEqual([409, 'identity.post-has-posts', undefined]);
    await ofTunisia.post(`${POSTS}/${post.id}/closings`).send(CLOSING).expect(200);
    await ofTunisia.post(`${POSTS}/${unit.id}/closings`).send(CLOSING).expect(200);
  });

  it('once closed stay as they are, in the lists that ask for them, and are chosen no more', async () => {
    const post = await tunisia.unit(police.id, 'Old');
    const path = `${POSTS}/${post.id}`;
    const ahead = await ofTunisia.post(`${path}/closings`).send({ ...CLOSING, on: '2999-01-01' });
    expect(refusal(ahead)).toEqual([400, 'identity.closing-ahead', 'on']);
    await ofTunisia.post(`${path}/closings`).send(CLOSING).expect(200);
    expect(await shown(post)).toMatchObject({ closing: CLOSING, mergedInto: null, allowed: [] });
    const changed = await ofTunisia.put(path).set('If-Match', '"2"').send(unitFacts('Old'));
    expect(refusal(changed)).toEqual([409, 'identity.post-closed', undefined]);
    const again = await ofTunisia.post(`${path}/closings`).send(CLOSING);
    expect(refusal(again)).toEqual([409, 'identity.post-closed', undefined]);
    const under = await ofTunisia.post(POSTS).send(draft({ parentId: post.id }));
    expect(refusal(under)).toEqual([400, 'identity.parent-not-found', 'parentId']);
    const open = await ofTunisia.get(`${POSTS}?open=true&limit=200`).expect(200);
    expect(open.body.items.map(({ id }: BuiltPlace) => id)).not.toContain(post.id);
    await tunisia.unit(police.id, 'Old');
  });

  it('merge: what stands under and in the one goes on in the other, and its record says where it went', async () => {
    const from = await tunisia.unit(police.id, 'From');
    const into = await tunisia.unit(police.id, 'Into');
    const below = await tunisia.post(police.id, 'Moved along', from.id);
    const officer = await stands(from);
    const merger = { into: into.id, on: '2025-06-30', reason: 'One district now' };
    const { body } = await ofTunisia.post(`${POSTS}/${from.id}/mergers`).send(merger).expect(200);
    expect(body).toMatchObject({
      closing: { on: '2025-06-30', reason: 'One district now' },
      mergedInto: { id: into.id, name: named('Into') },
      people: 0,
      under: 0,
    });
    expect(await shown(into)).toMatchObject({ people: 1, under: 1 });
    expect((await shown(below)).parentId).toBe(into.id);
    const person = await ofTunisia.get(`/api/v1/people/${officer}`).expect(200);
    expect(person.body.postId).toBe(into.id);
    const changes = await ofTunisia.get(`/api/v1/structure-changes?kind=post&id=${into.id}`).expect(200);
    expect(changes.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'identity.post-absorbed',
      'identity.post-entered',
    ]);
  });

  it('merge neither into themselves, nor into what stands under them, nor beyond their agency', async () => {
    const unit = await tunisia.unit(police.id, 'Merging');
    const below = await tunisia.unit(police.id, 'Merging below', unit.id);
    const post = await tunisia.post(police.id, 'Merging post');
    const guard = await tunisia.agency('Guard');
    const elsewhere = await tunisia.unit(guard.id, 'Elsewhere');
    for (const [into, code] of [
      [unit, 'identity.merger-into-itself'],
      [below, 'identity.merger-into-below'],
      [post, 'identity.merger-target-a-post'],
      [elsewhere, 'identity.merger-target-not-found'],
    ] as const) {
      const refused = await ofTunisia.post(`${POSTS}/${unit.id}/mergers`).send({ ...CLOSING, into: into.id });
      expect(refusal(refused)).toEqual([400, code, 'into']);
    }
  });

  it('of Tunisia are not there for the administrator of Morocco', async () => {
    const post = await tunisia.post(police.id, 'Ours');
    const path = `${POSTS}/${post.id}`;
    const { agencyId: _, ...facts } = draft();
    for (const refused of [
      await ofMorocco.get(path),
      await ofMorocco.put(path).set('If-Match', '"1"').send(facts),
      await ofMorocco.post(`${path}/closings`).send(CLOSING),
      await ofMorocco.post(`${path}/mergers`).send({ ...CLOSING, into: post.id }),
    ]) {
      expect(refusal(refused)).toEqual([404, 'identity.post-not-found', undefined]);
    }
    const entered = await ofMorocco.post(POSTS).send(draft());
    expect(refusal(entered)).toEqual([400, 'identity.agency-not-found', 'agencyId']);
    expect((await ofMorocco.get(POSTS).expect(200)).body.items).toEqual([]);
    const changes = await ofMorocco.get(`/api/v1/structure-changes?kind=post&id=${post.id}&count=true`).expect(200);
    expect(changes.body).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it('wait to be closed for whoever is just being put into them', async () => {
    const post = await tunisia.post(police.id, 'Just being filled');
    const { id } = await aPerson(database, { stateCode: 'tn' });
    const work = api.get(UnitOfWork);
    const put = 'update identity.person set agency_id = $2, post_id = $3 where id = $1';
    const commit = await uncommitted(work, SYSTEM_SCOPE, () => work.query(put, [id, police.id, post.id]));
    const closing = ofTunisia.post(`${POSTS}/${post.id}/closings`).send(CLOSING).then(refusal);
    await somebodyWaits(database);
    await commit();
    expect(await closing).toEqual([409, 'identity.post-has-people', undefined]);
  });
});
