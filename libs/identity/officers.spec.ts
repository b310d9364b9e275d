import { newId } from '#kernel';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson, aState } from './testing/index.js';

const PEOPLE = '/api/v1/people';

describe('Officers', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let ofTheCentre: Agent;
  let number = 0;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    await aState(database, 'ma');
    ofTunisia = await api.signIn((await aPerson(database, { role: 'state-admin', stateCode: 'tn' })).email);
    ofMorocco = await api.signIn((await aPerson(database, { role: 'state-admin' })).email);
    ofTheCentre = await api.signIn((await aPerson(database, { role: 'registrar' })).email);
  }, 60_000);
  afterAll(() => api.close());

  const draft = (changes: object = {}) => ({
    stateCode: 'tn',
    email: `${newId()}@example.test`,
    name: { ar: 'هاجر المزوغي', latin: 'Hajer Mzoughi' },
    serviceNumber: `TN-${(number += 1)}`,
    roles: ['trainee'],
    ...changes,
  });
  const entered = async (changes: object = {}, by = ofTunisia) =>
    (await by.post(PEOPLE).send(draft(changes)).expect(201)).body;
  const edit = (id: string, version: number, changes: object, by = ofTunisia) =>
    by.patch(`${PEOPLE}/${id}`).set('if-match', `"${version}"`).send(changes);

  it('are entered with all that their service knows of them', async () => {
    const known = {
      serviceNumber: 'SN/٠٠٧ ب',
      sex: 'female',
      birthDate: '1988-02-29',
      spokenLanguages: ['ar', 'fr', 'zgh'],
      phone: '00216 (20) 123-456',
    };
    const officer = await entered(known);
    expect(officer).toMatchObject({
      ...known,
      phone: '+21620123456',
      allowed: expect.arrayContaining(['identity.edit-person']),
    });
    const read = await ofTheCentre.get(`${PEOPLE}/${officer.id}`).expect(200);
    expect(read.body).toMatchObject({ serviceNumber: 'SN/٠٠٧ ب', birthDate: '1988-02-29' });
  });

  it('have a number that is one number however it is written', async () => {
    const officer = await entered({ serviceNumber: 'AB-123' });
    for (const spelling of ['ab 123', 'AB-١٢٣', 'AB123 ', 'ａｂ۱۲۳', 'أ'.replace('أ', 'A') + 'b.1-2 3']) {
      const { body } = await ofTunisia
        .post(PEOPLE)
        .send(draft({ serviceNumber: spelling }))
        .expect(409);
      expect([body.code, body.errors[0].path]).toEqual(['identity.service-number-taken', 'serviceNumber']);
      const found = await ofTunisia.get(PEOPLE).query({ q: spelling }).expect(200);
      expect(found.body.items[0]?.id).toBe(officer.id);
    }
    // Zeros in front count, and a part of a number finds nobody.
    const zeros = await entered({ serviceNumber: 'AB-0123' });
    expect(zeros.serviceNumber).toBe('AB-0123');
  });

  it('may have a number that an officer of another state has, which nobody of that state finds', async () => {
    await entered({ serviceNumber: 'XY-900' });
    const moroccan = await entered({ stateCode: 'ma', serviceNumber: 'xy 900' }, ofMorocco);
    const found = await ofMorocco.get(PEOPLE).query({ q: 'XY900' }).expect(200);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([moroccan.id]);
    const all = await ofTheCentre.get(PEOPLE).query({ q: 'XY900' }).expect(200);
    expect(all.body.items).toHaveLength(2);
  });

  it('have their number in clear neither in the database nor in the audit trail', async () => {
    const officer = await entered({ serviceNumber: 'SECRET-4711' });
    await edit(officer.id, officer.version, { serviceNumber: 'SECRET-4712', function: 'analyst' }).expect(200);
    const [row] = await query<{ sealed: Buffer }>(
      database.adminUrl,
      'select service_number as sealed from identity.person where id = $1',
      [officer.id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('4712');
    const trail = await query<{ action: string; whole: string }>(
      database.adminUrl,
      `select action, row_to_json(e)::text as whole from audit.entry e where subject_id = $1 order by sequence`,
      [officer.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['identity.person-entered', 'identity.person-edited']);
    for (const { whole } of trail) expect(whole).not.toMatch(/471[12]/);
    expect(JSON.parse(trail[1]?.whole ?? '')).toMatchObject({
      before: { serviceNumberIndex: true, function: null },
      after: { serviceNumberIndex: true, function: 'analyst' },
    });
  });

  it('without e-mail and phone are given a name to sign in with, which nobody else in the centre has', async () => {
    const nobody = { email: null, password: 'Carthage-814', name: { ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' } };
    const suggested = await ofTunisia.get('/api/v1/sign-in-names/suggestion?latin=Youssef El Alaoui').expect(200);
    expect(suggested.body).toEqual({ signInName: 'y.elalaoui.tn' });
    const first = await entered(nobody);
    const second = await entered(nobody);
    expect([first.signInName, second.signInName]).toEqual(['y.elalaoui.tn', 'y.elalaoui2.tn']);
    const moroccan = await entered({ ...nobody, stateCode: 'ma' }, ofMorocco);
    expect(moroccan.signInName).toBe('y.elalaoui.ma');
    await api.signIn('Y.ElAlaoui2.tn', 'Carthage-814');
    const taken = await ofTunisia
      .post(PEOPLE)
      .send(draft({ signInName: 'y.elalaoui.tn' }))
      .expect(409);
    expect(taken.body.code).toBe('identity.sign-in-name-taken');
    const foreign = await ofTunisia
      .post(PEOPLE)
      .send(draft({ signInName: 'y.elalaoui.ma' }))
      .expect(400);
    expect(foreign.body.errors[0]).toMatchObject({ path: 'signInName', code: 'identity.sign-in-name-of-state' });
    expect((await entered({ email: null, phone: '+21620000001' })).signInName).toBeNull();
  });

  it('of another state are betrayed by no address: the refusal is the same whoever has it', async () => {
    const moroccan = await entered({ stateCode: 'ma' }, ofMorocco);
    const tunisian = await entered();
    const refusals = [];
    for (const email of [moroccan.email, tunisian.email]) {
      const { body } = await ofTunisia.post(PEOPLE).send(draft({ email })).expect(409);
      refusals.push([body.code, body.detail, body.errors]);
      const edited = await edit(tunisian.id, tunisian.version, { email: moroccan.email }).expect(409);
      expect(edited.body.code).toBe('identity.email-not-usable');
    }
    expect(refusals[0]).toEqual(refusals[1]);
    expect(JSON.stringify(refusals)).toContain('identity.email-not-usable');
    const { body } = await ofTheCentre
      .post(PEOPLE)
      .send(draft({ email: moroccan.email }))
      .expect(409);
    expect(body.code).toBe('identity.email-taken');
  });

  it.each([
    ['a birth date to come', { birthDate: '2999-01-01' }, 'birthDate', 'identity.birth-date-impossible'],
    ['one of two hundred years ago', { birthDate: '1825-06-01' }, 'birthDate', 'identity.birth-date-impossible'],
    ['a day that there is not', { birthDate: '1989-02-29' }, 'birthDate', 'http.fields.not-a-date'],
    ['a phone without its country', { phone: '0612345678' }, 'phone', 'http.fields.wrong-format'],
    ['a number with nothing to read in it', { serviceNumber: '--- ' }, 'serviceNumber', 'http.fields.wrong-format'],
    ['a number of 41 letters', { serviceNumber: 'A'.repeat(41) }, 'serviceNumber', 'http.fields.wrong-format'],
    ['a language twice', { spokenLanguages: ['ar', 'ar'] }, 'spokenLanguages', 'identity.language-twice'],
    ['a post of nobody', { postId: newId() }, 'postId', 'identity.place-of-another-state'],
    ['a name of 200 letters', { name: { ar: 'ا', latin: 'L'.repeat(200) } }, 'name.latin', 'http.fields.too-long'],
  ])('are refused with %s', async (_what, changes, path, code) => {
    const { body } = await ofTunisia.post(PEOPLE).send(draft(changes)).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('may have names of one letter, and are not taken with ten million', async () => {
    expect((await entered({ name: { ar: 'ا', latin: 'A' } })).name).toEqual({ ar: 'ا', latin: 'A' });
    await ofTunisia
      .post(PEOPLE)
      .send(draft({ name: { ar: 'ا', latin: 'L'.repeat(10_000_000) } }))
      .expect(413);
  });

  it('are entered once where the same request comes twice', async () => {
    const body = draft();
    const key = newId();
    const first = await ofTunisia.post(PEOPLE).set('idempotency-key', key).send(body).expect(201);
    const again = await ofTunisia.post(PEOPLE).set('idempotency-key', key).send(body).expect(201);
    expect(again.body.id).toBe(first.body.id);
  });

  describe('are edited', () => {
    it('field by field: what is left out stays, null clears', async () => {
      const officer = await entered({ phone: '+21620123456', sex: 'female', function: 'analyst' });
      const { body } = await edit(officer.id, officer.version, { sex: null, function: 'instructor' }).expect(200);
      expect(body).toMatchObject({
        ...{ phone: '+21620123456', sex: null, function: 'instructor', serviceNumber: officer.serviceNumber },
        ...{ version: 2 },
      });
    });

    it('under a new name are found by it, and no more by the old one', async () => {
      const officer = await entered({ name: { ar: 'زينب القرقني', latin: 'Zeineb Gargouni' } });
      await edit(officer.id, officer.version, { name: { ar: 'زينب الورتاني', latin: 'Zeineb Ouertani' } }).expect(200);
      const ids = async (q: string) =>
        (await ofTunisia.get(PEOPLE).query({ q })).body.items.map((one: { id: string }) => one.id);
      expect(await ids('Ouertani')).toContain(officer.id);
      expect(await ids('Gargouni')).not.toContain(officer.id);
    });

    it('over an earlier version not at all, and the current one comes with the refusal', async () => {
      const officer = await entered();
      await edit(officer.id, officer.version, { sex: 'male' }).expect(200);
      const { body } = await edit(officer.id, officer.version, { sex: 'female' }).expect(412);
      expect(body.code).toBe('http.stale');
      expect(body.current).toMatchObject({ id: officer.id, sex: 'male', version: 2 });
      await ofTunisia.patch(`${PEOPLE}/${officer.id}`).send({ sex: 'female' }).expect(412);
    });

    it('so that whoever is left without e-mail and phone has a name to sign in with', async () => {
      const officer = await entered({ name: { ar: 'ا', latin: 'Slim Ben Zayed' } });
      const { body } = await edit(officer.id, officer.version, { email: null }).expect(200);
      expect([body.email, body.signInName]).toEqual([null, 's.benzayed.tn']);
    });

    it('by nobody of another state, by no trainee, and an administrator by the registrar alone', async () => {
      const officer = await entered();
      await edit(officer.id, officer.version, { sex: 'male' }, ofMorocco).expect(404);
      const trainee = await aPerson(database, { stateCode: 'tn' });
      await edit(trainee.id, 1, { sex: 'male' }, await api.signIn(trainee.email)).expect(403);
      const colleague = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
      const refused = await edit(colleague.id, 1, { email: null }).expect(403);
      expect(refused.body.code).toBe('identity.may-not-edit');
      await edit(colleague.id, 1, { sex: 'female' }, ofTheCentre).expect(200);
      await edit(newId(), 1, { sex: 'male' }).expect(404);
    });

    it('to a number that another officer of the state has not at all', async () => {
      const [one, other] = [await entered(), await entered()];
      const taken = one.serviceNumber.replace('-', ' ').toLowerCase();
      const { body } = await edit(other.id, other.version, { serviceNumber: taken }).expect(409);
      expect(body.code).toBe('identity.service-number-taken');
      await edit(one.id, one.version, { serviceNumber: taken }).expect(200);
    });
  });

  it('are listed by agency and function', async () => {
    const officer = await entered({ function: 'shift-lead' });
    const { body } = await ofTunisia.get(`${PEOPLE}?function=shift-lead&count=true`).expect(200);
    expect([body.items.map(({ id }: { id: string }) => id), body.total]).toEqual([[officer.id], 1]);
    const none = await ofTunisia.get(`${PEOPLE}?agency=${newId()}`).expect(200);
    expect(none.body.items).toEqual([]);
  });
});
