import { scopeOf, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from '../api/index.js';
import { OfficerIntake } from '../officers/intake/officer-intake.service.js';
import { aPerson, aState, type BuiltPerson } from '../testing/index.js';

const API = '/api/v1';
const WALID = { ar: 'وليد الجبالي', latin: 'Walid Jebali' };

describe('An officer who was entered twice', () => {
  const database = testDatabase();
  let api: TestApp;
  let admin: BuiltPerson;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let ofTheCentre: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    await aState(database, 'ma');
    admin = await aPerson(database, { role: 'state-admin', stateCode: 'tn', name: { ar: 'أ', latin: 'A' } });
    ofTunisia = await api.signIn(admin.email);
    ofMorocco = await api.signIn((await aPerson(database, { role: 'state-admin' })).email);
    ofTheCentre = await api.signIn((await aPerson(database, { role: 'registrar' })).email);
  }, 60_000);
  afterAll(() => api.close());

  let named = 0;
  /** Called like nobody else of the other tests. */
  const another = () => {
    named += 1;
    const letters = [...String(named)].map((digit) => 'bdfgjklmnr'[Number(digit)] ?? 'b').join('a');
    return { ar: `رمزي ${letters}`, latin: `Ramzi ${letters}ouni` };
  };
  const officer = (name = another()) => aPerson(database, { stateCode: 'tn', name });
  const versionOf = async (id: string): Promise<number> =>
    (await ofTheCentre.get(`${API}/people/${id}`).expect(200)).body.version;
  const merge = async (
    from: string,
    into: string,
    { by = ofTunisia, version }: { by?: Agent; version?: number } = {},
  ) =>
    by
      .post(`${API}/people/${from}/merges`)
      .set('if-match', `"${version ?? (await versionOf(from))}"`)
      .send({ into, reason: 'Entered twice' });
  const undo = (merged: { id: string; version: number }, by = ofTunisia) =>
    by.post(`${API}/merges/${merged.id}/endings`).set('if-match', `"${merged.version}"`).send({});
  const person = async (id: string, by = ofTunisia) => (await by.get(`${API}/people/${id}`).expect(200)).body;
  const pairsWith = async (id: string, by = ofTunisia) => {
    const { items } = (await by.get(`${API}/duplicates?limit=200`).expect(200)).body as {
      items: { first: { id: string }; second: { id: string }; likeness: string[] }[];
    };
    return items.filter(({ first, second }) => first.id === id || second.id === id);
  };
  const set = (id: string, columns: string) =>
    query(database.adminUrl, `update identity.person set ${columns} where id = $1 returning id`, [id]);

  it('becomes one: the other record is an alias, listed as nobody and changed by nobody', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const merged = (await merge(alias.id, kept.id)).body;
    expect(merged).toMatchObject({
      absorbed: { id: alias.id },
      survivor: { id: kept.id, name: kept.name },
      ...{ reason: 'Entered twice', until: null, sharedCohorts: [], allowed: ['identity.undo-merge'] },
    });
    expect(await person(alias.id)).toMatchObject({ mergedInto: kept.id, allowed: [] });
    expect((await person(kept.id)).mergedInto).toBeNull();
    const listed = (await ofTunisia.get(`${API}/people?limit=200`).expect(200)).body.items as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain(kept.id);
    expect(listed.map(({ id }) => id)).not.toContain(alias.id);
    const edit = await ofTunisia
      .patch(`${API}/people/${alias.id}`)
      .set('if-match', `"${await versionOf(alias.id)}"`)
      .send({ sex: 'male' })
      .expect(409);
    expect(edit.body.code).toBe('identity.person-merged');
  });

  it('is found by either name', async () => {
    const [kept, alias] = [await officer(), await officer()];
    await merge(alias.id, kept.id);
    const found = (await ofTunisia.get(`${API}/people`).query({ q: alias.name.latin }).expect(200)).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([kept.id]);
  });

  it('signs in by the record that stands alone; whoever knows the password of the other is told so', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const session = await api.signIn(alias.email);
    await session.get(`${API}/auth/me`).expect(200);
    const { body } = await merge(alias.id, kept.id);
    await session.get(`${API}/auth/me`).expect(401);
    const signIn = (email: string, password: string) =>
      api.stranger().post(`${API}/auth/sign-in`).send({ email, password });
    expect((await signIn(alias.email, alias.password)).body.code).toBe('identity.account-merged');
    expect((await signIn(alias.email, 'wrong')).body.code).toBe('identity.wrong-credentials');
    await api.signIn(kept.email);
    expect((await undo(body)).status).toBe(201);
    await (await api.signIn(alias.email)).get(`${API}/auth/me`).expect(200);
  });

  it('is two again once the merge is undone, with all that each had', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const before = await person(alias.id);
    const merged = (await merge(alias.id, kept.id)).body;
    const undone = (await undo(merged)).body;
    expect(undone).toMatchObject({ id: merged.id, version: 2, allowed: [] });
    expect(undone.until).not.toBeNull();
    expect(await person(alias.id)).toEqual({ ...before, version: before.version + 2 });
    const listed = (await ofTunisia.get(`${API}/merges?personId=${kept.id}&count=true`).expect(200)).body;
    expect(listed).toMatchObject({ total: 1, items: [{ id: merged.id }] });
  });

  it('may be merged and undone again and again, each with the effect of once where it is repeated', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const version = await versionOf(alias.id);
    const first = await merge(alias.id, kept.id, { version });
    const repeated = await merge(alias.id, kept.id, { version });
    expect([first.status, repeated.body]).toEqual([201, first.body]);
    const undone = await undo(first.body);
    expect((await undo(first.body)).body).toEqual(undone.body);
    const again = await merge(alias.id, kept.id);
    expect([again.status, again.body.id === first.body.id]).toEqual([201, false]);
  });

  it('is merged in no other version than the one that was looked at', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const version = await versionOf(alias.id);
    await set(alias.id, 'version = version + 1');
    const stale = await merge(alias.id, kept.id, { version });
    expect([stale.status, stale.body.current]).toMatchObject([412, { id: alias.id, version: version + 1 }]);
    const merged = (await merge(alias.id, kept.id)).body;
    expect((await undo({ ...merged, version: 7 })).status).toBe(412);
  });

  it('makes no chains', async () => {
    const [kept, alias, third] = [await officer(), await officer(), await officer()];
    await merge(alias.id, kept.id);
    const codes = [];
    for (const [from, into] of [
      [third.id, alias.id],
      [kept.id, third.id],
      [alias.id, third.id],
      [third.id, third.id],
    ] as const) {
      const { status, body } = await merge(from, into);
      codes.push([status, body.code]);
    }
    expect(codes).toEqual([
      [409, 'identity.merge-into-alias'],
      [409, 'identity.merge-of-survivor'],
      [409, 'identity.person-merged'],
      [409, 'identity.merge-with-oneself'],
    ]);
    expect((await merge(third.id, kept.id)).status).toBe(201);
  });

  it('of two merges across each other, one comes first and the other is refused', async () => {
    const [one, other] = [await officer(), await officer()];
    const answers = await Promise.all([merge(one.id, other.id), merge(other.id, one.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('is of one state: others are not there for its administrator, and the registrar transfers first', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const abroad = await aPerson(database, { stateCode: 'ma' });
    expect((await merge(alias.id, kept.id, { by: ofMorocco })).status).toBe(404);
    expect((await merge(abroad.id, kept.id)).status).toBe(404);
    expect((await merge(kept.id, abroad.id)).status).toBe(404);
    const across = await merge(abroad.id, kept.id, { by: ofTheCentre });
    expect([across.status, across.body.code]).toEqual([409, 'identity.merge-across-states']);
    const merged = (await merge(alias.id, kept.id, { by: ofTheCentre })).body;
    expect((await undo(merged, ofMorocco)).status).toBe(404);
    expect((await ofMorocco.get(`${API}/merges?personId=${kept.id}`).expect(200)).body.items).toEqual([]);
    await ofMorocco.get(`${API}/people/${kept.id}/comparisons/${alias.id}`).expect(404);
    await ofMorocco.post(`${API}/duplicates/dismissals`).send({ firstId: kept.id, secondId: alias.id }).expect(404);
  });

  it('goes to another state whole, which undoes the merge there', async () => {
    const [kept, alias] = [await officer(), await officer()];
    const merged = (await merge(alias.id, kept.id)).body;
    const request = await ofTunisia
      .post(`${API}/people/${kept.id}/transfer-requests`)
      .send({ toState: 'ma', reason: 'Both agree' })
      .expect(201);
    const fromDay = new Date().toISOString().slice(0, 10);
    await ofMorocco
      .post(`${API}/transfer-requests/${request.body.id}/acceptances`)
      .send({ fromDay, agencyId: null, postId: null })
      .expect(201);
    expect(await person(alias.id, ofMorocco)).toMatchObject({ stateCode: 'ma', mergedInto: kept.id });
    expect((await undo(merged, ofTunisia)).status).not.toBe(201);
    expect((await undo(merged, ofMorocco)).status).toBe(201);
    expect((await person(alias.id, ofMorocco)).mergedInto).toBeNull();
  });

  it('is merged into nobody while another state is asked to take them', async () => {
    const [kept, alias] = [await officer(), await officer()];
    await ofTunisia
      .post(`${API}/people/${alias.id}/transfer-requests`)
      .send({ toState: 'ma', reason: 'Both agree' })
      .expect(201);
    expect((await merge(alias.id, kept.id)).body.code).toBe('identity.merge-in-transfer');
  });

  it('pairs with the record that stands where a list has the old number, and changes nothing', async () => {
    const rows = (...values: Record<string, string | null>[]) =>
      values.map((each, at) => ({ number: at + 1, values: each, choice: null }));
    const scope = { stateCode: 'tn', startedBy: admin.id };
    const within = <T>(work: () => Promise<T>) => api.get(UnitOfWork).runAs(scopeOf(admin.caller), work);
    const old = { serviceNumber: 'OLD-7', nameAr: 'هالة قاسم', nameLatin: 'Hala Kassem', phone: '+21620000007' };
    const now = { serviceNumber: 'NEW-8', nameAr: 'هالة بلقاسم', nameLatin: 'Hala Belkassem' };
    const applied = await within(() => api.get(OfficerIntake).apply(rows(old, now), scope));
    const [alias = '', kept = ''] = applied.map(({ subjectId }) => subjectId);
    await merge(alias, kept);
    const before = await person(kept);
    const both = rows({ ...old, serviceNumber: 'old 7' }, now);
    expect(await within(() => api.get(OfficerIntake).check(both, scope))).toMatchObject([
      { verdict: 'same', subjectId: kept, problems: [], candidates: [] },
      { verdict: 'same', subjectId: kept, problems: [], candidates: [] },
    ]);
    expect(await within(() => api.get(OfficerIntake).apply(both, scope))).toEqual([]);
    expect(await person(kept)).toEqual(before);
    const unnumbered = rows({ nameAr: old.nameAr, nameLatin: old.nameLatin });
    const [doubt] = await within(() => api.get(OfficerIntake).check(unnumbered, scope));
    expect(doubt).toMatchObject({ verdict: 'doubtful', candidates: [{ id: kept }] });
  });

  it('is supposed where names and the day of birth are alike, or the phone is the same, with the reason', async () => {
    const [one, other] = [await officer(WALID), await officer({ ar: 'وليد جبالي', latin: 'Oualid Jbali' })];
    expect(await pairsWith(one.id)).toEqual([]);
    await set(one.id, `birth_date = '1990-05-01'`);
    await set(other.id, `birth_date = '1990-05-01'`);
    expect(await pairsWith(one.id)).toMatchObject([{ likeness: ['name', 'birth-date'] }]);
    await set(other.id, `birth_date = '1991-05-01'`);
    expect(await pairsWith(one.id)).toEqual([]);
    await set(one.id, `phone = '+21670000001'`);
    await set(other.id, `phone = '+21670000001'`);
    expect(await pairsWith(one.id)).toMatchObject([{ likeness: ['name', 'phone'] }]);
    expect(await pairsWith(one.id, ofTheCentre)).toHaveLength(1);
    expect(await pairsWith(one.id, ofMorocco)).toEqual([]);
  });

  it('is supposed where one has no day of birth and the name is the same, and never across states', async () => {
    const name = another();
    const [one, other] = [await officer(name), await officer(name)];
    await aPerson(database, { stateCode: 'ma', name });
    await set(one.id, `birth_date = '1990-05-02'`);
    expect(await pairsWith(one.id, ofTheCentre)).toMatchObject([{ likeness: ['name'] }]);
    await set(other.id, `birth_date = '1980-01-01'`);
    expect(await pairsWith(one.id, ofTheCentre)).toEqual([]);
  });

  it('is supposed no more once somebody found that they are two, or merged them', async () => {
    const [name, namesake] = [another(), another()];
    const [one, other] = [await officer(name), await officer(name)];
    const body = { firstId: other.id, secondId: one.id };
    const compared = (await ofTunisia.get(`${API}/people/${one.id}/comparisons/${other.id}`).expect(200)).body;
    expect(compared).toMatchObject({
      ...{ first: { id: one.id }, second: { id: other.id }, likeness: ['name'], dismissed: false },
      allowed: ['identity.merge-person', 'identity.dismiss-duplicate'],
    });
    for (const _time of ['once', 'again']) {
      const answer = await ofTunisia.post(`${API}/duplicates/dismissals`).send(body).expect(201);
      expect(answer.body).toMatchObject({ dismissed: true, allowed: ['identity.merge-person'] });
    }
    expect(await pairsWith(one.id)).toEqual([]);
    const [first, second] = [await officer(namesake), await officer(namesake)];
    expect(await pairsWith(first.id)).toHaveLength(1);
    await merge(second.id, first.id);
    expect(await pairsWith(first.id)).toEqual([]);
  });

  it('is listed page by page, each pair once', async () => {
    const name = another();
    for (let each = 0; each < 4; each += 1) await officer(name);
    const all = (await ofTunisia.get(`${API}/duplicates?limit=200&count=true`).expect(200)).body;
    const met: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await ofTunisia.get(`${API}/duplicates?limit=2${next}`).expect(200)
      ).body;
      met.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(met).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect([new Set(met).size, all.total]).toEqual([met.length, met.length]);
  });

  it('leaves in the trail who merged and who undid, of both records', async () => {
    const [kept, alias] = [await officer(), await officer()];
    await undo((await merge(alias.id, kept.id)).body);
    const entries = await query<{ action: string; subject: string }>(
      database.adminUrl,
      `select action, subject_id as subject from audit.entry
       where subject_id in ($1, $2) and action in ('identity.person-merged', 'identity.merge-undone') and actor_id = $3`,
      [kept.id, alias.id, admin.id],
    );
    expect(entries.map(({ action, subject }) => [action, subject]).toSorted()).toEqual(
      ['identity.merge-undone', 'identity.person-merged']
        .flatMap((action) => [kept.id, alias.id].map((id) => [action, id]))
        .toSorted(),
    );
  });

  it('is not there by an id that nobody has', async () => {
    const one = await officer();
    expect((await merge(one.id, newId())).status).toBe(404);
    expect((await undo({ id: newId(), version: 1 })).body.code).toBe('identity.merge-not-found');
  });
});
