import { layOut, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson, aState } from './testing/index.js';

const RANKS = '/api/v1/ranks';
const titled = (en: string, ar = `رتبة ${en}`, fr = `Grade ${en}`) => ({ ar, fr, en });

interface Shown {
  readonly id: string;
  readonly title: { readonly en: string };
  readonly version: number;
}

describe('Ranks of a state', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let ofTheCentre: Agent;
  let trainee: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    const signIn = async (traits: Parameters<typeof aPerson>[1]) => api.signIn((await aPerson(database, traits)).email);
    ofTunisia = await signIn({ role: 'state-admin', stateCode: 'tn' });
    ofMorocco = await signIn({ role: 'state-admin' });
    ofTheCentre = await signIn({ role: 'registrar' });
    trainee = await signIn({ stateCode: 'tn' });
  }, 60_000);
  afterAll(() => api.close());

  const entered = async (title: object, more: object = {}, by = ofTunisia): Promise<Shown> => {
    const body = { stateCode: 'tn', title, band: 'nco', ...more };
    return (await by.post(RANKS).send(body).expect(201)).body as Shown;
  };
  const inOrder = async (state: string): Promise<string[]> =>
    ((await ofTheCentre.get(`${RANKS}?state=${state}`).expect(200)).body.items as Shown[]).map(({ title }) => title.en);
  const refusal = ({ body }: { body: { code: string; errors?: { path: string; code: string }[] } }) => [
    body.code,
    body.errors?.[0]?.path,
  ];

  it('stand in an order of the state’s own: a new one on top, or next above another', async () => {
    const sergeant = await entered(titled('Sergeant'));
    await entered(titled('Captain'));
    await entered(titled('Warrant officer'), { after: sergeant.id });
    await entered(titled('Constable'), { after: null });
    expect(await inOrder('tn')).toEqual(['Constable', 'Sergeant', 'Warrant officer', 'Captain']);
  });

  it('move next above another, or to the bottom, and again to the same effect', async () => {
    const { items } = (await ofTunisia.get(RANKS).expect(200)).body as { items: Shown[] };
    const [constable, , , captain] = items;
    for (const _again of [1, 2]) {
      await ofTunisia.post(`${RANKS}/${captain?.id}/moves`).send({ after: constable?.id }).expect(200);
    }
    expect(await inOrder('tn')).toEqual(['Constable', 'Captain', 'Sergeant', 'Warrant officer']);
    await ofTunisia.post(`${RANKS}/${captain?.id}/moves`).send({ after: null }).expect(200);
    expect(await inOrder('tn')).toEqual(['Captain', 'Constable', 'Sergeant', 'Warrant officer']);
    const itself = await ofTunisia.post(`${RANKS}/${captain?.id}/moves`).send({ after: captain?.id }).expect(400);
    expect(refusal(itself)).toEqual(['identity.rank-after-not-found', 'after']);
  });

  it('come page by page without a gap, also where the cursor is of another state', async () => {
    const first = await ofTheCentre.get(`${RANKS}?limit=3&count=true`).expect(200);
    const second = await ofTheCentre.get(`${RANKS}?limit=3&cursor=${first.body.nextCursor}`).expect(200);
    expect([first.body.total, first.body.items.length, second.body.items.length]).toEqual([4, 3, 1]);
    expect(second.body.nextCursor).toBeNull();
    await ofTheCentre.get(`${RANKS}?limit=3&state=ma&cursor=${first.body.nextCursor}`).expect(200);
  });

  it('have one title each in every language, however it is spelt', async () => {
    const rank = await entered(titled('Colonel', 'عقيد', 'Colonel'));
    const body = { stateCode: 'tn', band: 'senior-officer' };
    for (const [title, path] of [
      [titled('Other', 'عَقِيد'), 'title.ar'],
      [titled('Other', 'غيره', 'colonel'), 'title.fr'],
      [titled('COLONEL', 'غيره', 'Autre'), 'title.en'],
    ] as const) {
      const refused = await ofTunisia
        .post(RANKS)
        .send({ ...body, title })
        .expect(400);
      expect(refusal(refused)).toEqual(['identity.rank-title-taken', path]);
    }
    await ofMorocco
      .post(RANKS)
      .send({ ...body, stateCode: 'ma', title: titled('Colonel', 'عقيد') })
      .expect(201);
    const same = { title: titled('Colonel', 'عقيد', 'Colonel'), band: 'mid-level-officer' };
    await ofTunisia.put(`${RANKS}/${rank.id}`).set('If-Match', '"1"').send(same).expect(200);
  });

  it.each([
    ['one letter', 'a', 201],
    ['two hundred letters', 'b'.repeat(200), 201],
    ['two hundred and one', 'c'.repeat(201), 400],
    ['nothing but spaces', '  ', 400],
  ])('are called by %s', async (_how, en, status) => {
    const answer = await ofTunisia.post(RANKS).send({ stateCode: 'tn', band: 'nco', title: titled(en, en, en) });
    expect(answer.status).toBe(status);
    if (status === 400) expect(refusal(answer)).toEqual(['http.invalid-input', expect.stringMatching(/^title\./)]);
  });

  it('are changed over the version that was read, and over no other', async () => {
    const rank = await entered(titled('Inspector'));
    const path = `${RANKS}/${rank.id}`;
    const first = { title: titled('Chief inspector'), band: 'junior-officer' };
    await ofTunisia.put(path).set('If-Match', '"1"').send(first).expect(200);
    const late = { title: titled('Second inspector'), band: 'nco' };
    expect(refusal(await ofTheCentre.put(path).set('If-Match', '"1"').send(late).expect(412))[0]).toBe('http.stale');
    expect(refusal(await ofTheCentre.put(path).send(late).expect(412))[0]).toBe('http.stale');
    const { body } = await ofTunisia.get(path).expect(200);
    expect(body).toMatchObject({ ...first, version: 2 });
  });

  it('are closed with a day and a reason, and then stay as they are', async () => {
    const rank = await entered(titled('Old corporal'));
    const path = `${RANKS}/${rank.id}`;
    const closing = { on: '2025-03-31', reason: 'Merged with corporals by the statute of 2025' };
    const ahead = await ofTunisia
      .post(`${path}/closings`)
      .send({ ...closing, on: '2999-01-01' })
      .expect(400);
    expect(refusal(ahead)).toEqual(['identity.closing-ahead', 'on']);
    const { body } = await ofTunisia.post(`${path}/closings`).send(closing).expect(200);
    expect(body).toMatchObject({ closing, allowed: ['identity.move-rank'] });
    const again = await ofTunisia.post(`${path}/closings`).send(closing).expect(409);
    expect(refusal(again)[0]).toBe('identity.rank-closed');
    const change = { title: titled('Corporal again'), band: 'nco' };
    const changed = await ofTunisia.put(path).set('If-Match', '"2"').send(change).expect(409);
    expect(refusal(changed)[0]).toBe('identity.rank-closed');
    const open = (await ofTunisia.get(`${RANKS}?open=true`).expect(200)).body as { items: Shown[] };
    expect(open.items.map(({ id }) => id)).not.toContain(rank.id);
    const closed = (await ofTunisia.get(`${RANKS}?open=false`).expect(200)).body as { items: Shown[] };
    expect(closed.items.map(({ id }) => id)).toEqual([rank.id]);
    await entered(titled('Old corporal'));
  });

  it('are kept by the administrator of the state and the registrar alone', async () => {
    const rank = await entered(titled('Major'));
    const body = { stateCode: 'tn', band: 'nco', title: titled('Guest') };
    const foreign = await ofMorocco.post(RANKS).send(body).expect(403);
    expect(refusal(foreign)[0]).toBe('identity.structure-of-another-state');
    await trainee.post(RANKS).send(body).expect(403);
    const path = `${RANKS}/${rank.id}`;
    for (const refused of [
      await ofMorocco.get(path),
      await ofMorocco
        .put(path)
        .set('If-Match', '"1"')
        .send({ title: titled('Ours'), band: 'nco' }),
      await ofMorocco.post(`${path}/moves`).send({ after: null }),
      await ofMorocco.post(`${path}/closings`).send({ on: '2025-01-01', reason: 'Ours' }),
    ]) {
      expect([refused.status, refusal(refused)[0]]).toEqual([404, 'identity.rank-not-found']);
    }
    expect((await trainee.get(path).expect(200)).body.allowed).toEqual([]);
    expect((await ofTheCentre.get(path).expect(200)).body.allowed).toHaveLength(3);
  });

  it('are of a member state that is open', async () => {
    await aState(database, 'xx');
    const body = { band: 'nco', title: titled('Nobody') };
    const unknown = await ofTheCentre
      .post(RANKS)
      .send({ ...body, stateCode: 'zz' })
      .expect(400);
    expect(refusal(unknown)).toEqual(['identity.state-unknown', 'stateCode']);
    await layOut(database.adminUrl, [
      [`update identity.state set closed_on = '2025-01-01', closing_reason = 'Left' where code = 'xx'`, []],
    ]);
    const closed = await ofTheCentre
      .post(RANKS)
      .send({ ...body, stateCode: 'xx' })
      .expect(400);
    expect(refusal(closed)).toEqual(['identity.state-closed', 'stateCode']);
  });

  it('entered at once by two come one above the other', async () => {
    await aState(database, 'ly');
    const both = ['Lieutenant', 'Captain', 'Lieutenant'].map((en) =>
      ofTheCentre.post(RANKS).send({ stateCode: 'ly', band: 'nco', title: titled(en) }),
    );
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 201, 400]);
    expect((await inOrder('ly')).sort()).toEqual(['Captain', 'Lieutenant']);
  });
});
