import { newId } from '#kernel';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson } from './testing/index.js';

const PEOPLE = '/api/v1/people';
const RANKS = '/api/v1/ranks';
const CAPTAIN = { ar: 'نقيب', fr: 'Capitaine', en: 'Captain' };

describe('The rank of an officer', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    ofTunisia = await api.signIn((await aPerson(database, { role: 'state-admin', stateCode: 'tn' })).email);
    ofMorocco = await api.signIn((await aPerson(database, { role: 'state-admin' })).email);
  }, 60_000);
  afterAll(() => api.close());
  beforeEach(async () => {
    await query(
      database.adminUrl,
      'update identity.person set rank_id = null, rank_title = null, regional_band = null',
    );
    await query(database.adminUrl, 'delete from identity.rank');
  });

  const aRank = async (by: Agent, stateCode: string, title = CAPTAIN) =>
    (await by.post(RANKS).send({ stateCode, title, band: 'junior-officer' }).expect(201)).body;
  const draft = (changes: object) => ({
    ...{ stateCode: 'tn', email: `${newId()}@example.test`, roles: ['trainee'] },
    ...{ name: { ar: 'هاجر المزوغي', latin: 'Hajer Mzoughi' }, ...changes },
  });
  const entered = async (changes: object) => (await ofTunisia.post(PEOPLE).send(draft(changes)).expect(201)).body;
  const edited = (id: string, version: number, changes: object) =>
    ofTunisia.patch(`${PEOPLE}/${id}`).set('if-match', `"${version}"`).send(changes);

  it('is one of those of their state, with its title and its band', async () => {
    const { id: rankId } = await aRank(ofTunisia, 'tn');
    const officer = await entered({ rankId });
    expect(officer).toMatchObject({ rankId, rank: { title: CAPTAIN, band: 'junior-officer' } });
    const { body } = await edited(officer.id, officer.version, { rankId: null }).expect(200);
    expect(body).toMatchObject({ rankId: null, rank: null });
  });

  it('is none of another state, and none that is closed; whoever has that keeps it', async () => {
    const { id: foreign } = await aRank(ofMorocco, 'ma');
    const { id: own } = await aRank(ofTunisia, 'tn');
    const officer = await entered({ rankId: own });
    await ofTunisia.post(`${RANKS}/${own}/closings`).send({ on: '2026-01-31', reason: 'Reform' }).expect(200);
    for (const rankId of [foreign, own, newId()]) {
      const { body } = await ofTunisia.post(PEOPLE).send(draft({ rankId })).expect(400);
      expect(body.errors).toEqual([
        expect.objectContaining({ path: 'rankId', code: 'identity.rank-of-another-state' }),
      ]);
    }
    const { body } = await edited(officer.id, officer.version, { phone: '+21620000001' }).expect(200);
    expect(body).toMatchObject({ rankId: own, rank: { title: CAPTAIN } });
  });

  it('is called as the state calls it now, and readers are sent the new title', async () => {
    const { id: rankId, version } = await aRank(ofTunisia, 'tn');
    const officer = await entered({ rankId });
    const title = { ...CAPTAIN, en: 'Police captain' };
    await ofTunisia
      .put(`${RANKS}/${rankId}`)
      .set('if-match', `"${version}"`)
      .send({ title, band: 'mid-level-officer' })
      .expect(200);
    const { body } = await ofTunisia.get(`${PEOPLE}/${officer.id}`).expect(200);
    expect(body).toMatchObject({ rank: { title, band: 'mid-level-officer' }, version: Number(officer.version) + 1 });
  });

  it('gives way to a title that answers to no rank of the state', async () => {
    const { id: rankId } = await aRank(ofTunisia, 'tn');
    const officer = await entered({ rankId });
    const rank = { title: { ar: 'ضيف', fr: 'Hôte', en: 'Guest' }, band: 'nco' };
    const { body } = await edited(officer.id, officer.version, { rank }).expect(200);
    expect(body).toMatchObject({ rankId: null, rank });
  });
});
