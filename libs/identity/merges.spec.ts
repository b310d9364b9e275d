import { newId } from '#kernel';
import { query } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson } from './testing/index.js';
import { mergingDesk, type MergingDesk } from './testing/merging-desk.js';

const API = '/api/v1';

describe('An officer who was entered twice', () => {
  const opened = mergingDesk([IdentityApiModule]);
  let desk: MergingDesk;
  beforeAll(() => {
    desk = opened();
  });

  it('becomes one: the other record is an alias, listed as nobody and changed by nobody', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const merged = (await desk.merge(alias.id, kept.id)).body;
    expect(merged).toMatchObject({
      absorbed: { id: alias.id },
      survivor: { id: kept.id, name: kept.name },
      ...{ reason: 'Entered twice', until: null, sharedCohorts: [], allowed: ['identity.undo-merge'] },
    });
    expect(await desk.person(alias.id)).toMatchObject({ mergedInto: kept.id, allowed: [] });
    expect((await desk.person(kept.id)).mergedInto).toBeNull();
    const listed = (await desk.ofTunisia.get(`${API}/people?limit=200`).expect(200)).body.items as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain(kept.id);
    expect(listed.map(({ id }) => id)).not.toContain(alias.id);
    const edit = await desk.ofTunisia
      .patch(`${API}/people/${alias.id}`)
      .set('if-match', `"${(await desk.person(alias.id, desk.ofTheCentre)).version}"`)
      .send({ sex: 'male' })
      .expect(409);
    expect(edit.body.code).toBe('identity.person-merged');
  });

  it('is found by either name', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    await desk.merge(alias.id, kept.id);
    const found = (await desk.ofTunisia.get(`${API}/people`).query({ q: alias.name.latin }).expect(200)).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([kept.id]);
  });

  it('signs in by the record that stands alone; whoever knows the password of the other is told so', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const session = await desk.api.signIn(alias.email);
    await session.get(`${API}/auth/me`).expect(200);
    const { body } = await desk.merge(alias.id, kept.id);
    await session.get(`${API}/auth/me`).expect(401);
    const signIn = (email: string, password: string) =>
      desk.api.stranger().post(`${API}/auth/sign-in`).send({ email, password });
    expect((await signIn(alias.email, alias.password)).body.code).toBe('identity.account-merged');
    expect((await signIn(alias.email, 'wrong')).body.code).toBe('identity.wrong-credentials');
    await desk.api.signIn(kept.email);
    expect((await desk.undo(body)).status).toBe(201);
    await (await desk.api.signIn(alias.email)).get(`${API}/auth/me`).expect(200);
  });

  it('is two again once the merge is undone, with all that each had', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const before = await desk.person(alias.id);
    const merged = (await desk.merge(alias.id, kept.id)).body;
    const undone = (await desk.undo(merged)).body;
    expect(undone).toMatchObject({ id: merged.id, version: 2, allowed: [] });
    expect(undone.until).not.toBeNull();
    expect(await desk.person(alias.id)).toEqual({ ...before, version: before.version + 2 });
    const listed = (await desk.ofTunisia.get(`${API}/merges?personId=${kept.id}&count=true`).expect(200)).body;
    expect(listed).toMatchObject({ total: 1, items: [{ id: merged.id }] });
  });

  it('may be merged and undone again and again, each with the effect of once where it is repeated', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const version = (await desk.person(alias.id, desk.ofTheCentre)).version;
    const first = await desk.merge(alias.id, kept.id, { version });
    const repeated = await desk.merge(alias.id, kept.id, { version });
    expect([first.status, repeated.body]).toEqual([201, first.body]);
    const undone = await desk.undo(first.body);
    expect((await desk.undo(first.body)).body).toEqual(undone.body);
    const again = await desk.merge(alias.id, kept.id);
    expect([again.status, again.body.id === first.body.id]).toEqual([201, false]);
  });

  it('is merged in no other version than the one that was looked at', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const version = (await desk.person(alias.id, desk.ofTheCentre)).version;
    await desk.set(alias.id, 'version = version + 1');
    const stale = await desk.merge(alias.id, kept.id, { version });
    expect([stale.status, stale.body.current]).toMatchObject([412, { id: alias.id, version: version + 1 }]);
    const merged = (await desk.merge(alias.id, kept.id)).body;
    expect((await desk.undo({ ...merged, version: 7 })).status).toBe(412);
  });

  it('makes no chains', async () => {
    const [kept, alias, third] = [await desk.officer(), await desk.officer(), await desk.officer()];
    await desk.merge(alias.id, kept.id);
    const codes = [];
    for (const [from, into] of [
      [third.id, alias.id],
      [kept.id, third.id],
      [alias.id, third.id],
      [third.id, third.id],
    ] as const) {
      const { status, body } = await desk.merge(from, into);
      codes.push([status, body.code]);
    }
    expect(codes).toEqual([
      [409, 'identity.merge-into-alias'],
      [409, 'identity.merge-of-survivor'],
      [409, 'identity.person-merged'],
      [409, 'identity.merge-with-oneself'],
    ]);
    expect((await desk.merge(third.id, kept.id)).status).toBe(201);
  });

  it('of two merges across each other, one comes first and the other is refused', async () => {
    const [one, other] = [await desk.officer(), await desk.officer()];
    const answers = await Promise.all([desk.merge(one.id, other.id), desk.merge(other.id, one.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('is of one state: others are not there for its administrator, and the registrar transfers first', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const abroad = await aPerson(desk.database, { stateCode: 'ma' });
    expect((await desk.merge(alias.id, kept.id, { by: desk.ofMorocco })).status).toBe(404);
    expect((await desk.merge(abroad.id, kept.id)).status).toBe(404);
    expect((await desk.merge(kept.id, abroad.id)).status).toBe(404);
    const across = await desk.merge(abroad.id, kept.id, { by: desk.ofTheCentre });
    expect([across.status, across.body.code]).toEqual([409, 'identity.merge-across-states']);
    const merged = (await desk.merge(alias.id, kept.id, { by: desk.ofTheCentre })).body;
    expect((await desk.undo(merged, desk.ofMorocco)).status).toBe(404);
    expect((await desk.ofMorocco.get(`${API}/merges?personId=${kept.id}`).expect(200)).body.items).toEqual([]);
    await desk.ofMorocco.get(`${API}/people/${kept.id}/comparisons/${alias.id}`).expect(404);
    await desk.ofMorocco
      .post(`${API}/duplicates/dismissals`)
      .send({ firstId: kept.id, secondId: alias.id })
      .expect(404);
  });

  it('goes to another state whole, which undoes the merge there', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    const merged = (await desk.merge(alias.id, kept.id)).body;
    const request = await desk.ofTunisia
      .post(`${API}/people/${kept.id}/transfer-requests`)
      .send({ toState: 'ma', reason: 'Both agree' })
      .expect(201);
    const fromDay = new Date().toISOString().slice(0, 10);
    await desk.ofMorocco
      .post(`${API}/transfer-requests/${request.body.id}/acceptances`)
      .send({ fromDay, agencyId: null, postId: null })
      .expect(201);
    expect(await desk.person(alias.id, desk.ofMorocco)).toMatchObject({ stateCode: 'ma', mergedInto: kept.id });
    expect((await desk.undo(merged, desk.ofTunisia)).status).not.toBe(201);
    expect((await desk.undo(merged, desk.ofMorocco)).status).toBe(201);
    expect((await desk.person(alias.id, desk.ofMorocco)).mergedInto).toBeNull();
  });

  it('is merged into nobody while another state is asked to take them', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    await desk.ofTunisia
      .post(`${API}/people/${alias.id}/transfer-requests`)
      .send({ toState: 'ma', reason: 'Both agree' })
      .expect(201);
    expect((await desk.merge(alias.id, kept.id)).body.code).toBe('identity.merge-in-transfer');
  });

  it('leaves in the trail who merged and who undid, of both records', async () => {
    const [kept, alias] = [await desk.officer(), await desk.officer()];
    await desk.undo((await desk.merge(alias.id, kept.id)).body);
    const entries = await query<{ action: string; subject: string }>(
      desk.database.adminUrl,
      `select action, subject_id as subject from audit.entry
       where subject_id in ($1, $2) and action in ('identity.person-merged', 'identity.merge-undone') and actor_id = $3`,
      [kept.id, alias.id, desk.admin.id],
    );
    expect(entries.map(({ action, subject }) => [action, subject]).toSorted()).toEqual(
      ['identity.merge-undone', 'identity.person-merged']
        .flatMap((action) => [kept.id, alias.id].map((id) => [action, id]))
        .toSorted(),
    );
  });

  it('is not there by an id that nobody has', async () => {
    const one = await desk.officer();
    expect((await desk.merge(one.id, newId())).status).toBe(404);
    expect((await desk.undo({ id: newId(), version: 1 })).body.code).toBe('identity.merge-not-found');
  });
});
