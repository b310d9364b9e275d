import { ImportDesk } from '#imports/testing';
import { query, testDatabase } from '#testing';
import { IdentityModule } from '../identity.module.js';
import { aPerson } from '../testing/index.js';

describe('Two rows of a list that want what only one may have', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.of(database, 'identity.officer', IdentityModule);
    await aPerson(database, { id: desk.morocco.personId, role: 'state-admin', name: { ar: 'كاتب', latin: 'Clerk' } });
  });
  afterAll(() => desk.close());

  it('are told apart: the first gets it, the other waits and the list goes on', async () => {
    const head = 'Matricule;Nom (arabe);Nom (latin);Courriel';
    await desk.bringIn(`${head}\nT-1;عمر بركات;Omar Barakat;o@example.test\nT-2;علي بركات;Ali Barakat;a@example.test`);
    const { id, counts } = await desk.bringIn(`${head}\nT-1;;;shared@example.test\nT-2;;;shared@example.test`);
    expect(counts).toEqual({ change: 1, faulty: 1, changed: 1 });
    expect((await desk.row(id, 3)).problems).toEqual([{ path: 'email', code: 'identity.email-not-usable' }]);
  });
});

describe('Ranks in a list of officers', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.of(database, 'identity.officer', IdentityModule);
    await aPerson(database, { id: desk.morocco.personId, role: 'state-admin', name: { ar: 'كاتب', latin: 'Clerk' } });
    await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    await desk.change(`insert into identity.rank (id, state_code, title, regional_band, place, closed_on, closing_reason)
      values (gen_random_uuid(), 'ma', '{"ar": "نقيب", "fr": "Capitaine", "en": "Captain"}', 'junior-officer', 1, null, null),
        (gen_random_uuid(), 'ma', '{"ar": "رقيب", "fr": "Sergent", "en": "Sergeant"}', 'nco', 2, '2020-01-01', 'Reform'),
        (gen_random_uuid(), 'tn', '{"ar": "عقيد", "fr": "Colonel", "en": "Colonel"}', 'senior-officer', 1, null, null)`);
  });
  afterAll(() => desk.close());

  const head = 'Matricule;Nom (arabe);Nom (latin);Grade';
  const ranksOf = (id: string) =>
    query(
      database.adminUrl,
      `select p.rank_title->>'fr' as title, p.regional_band as band, k.title->>'fr' as rank
       from imports.row r join identity.person p on p.id = r.subject_id left join identity.rank k on k.id = p.rank_id
       where r.import_id = $1 order by r.number`,
      [id],
    );

  it('are found by their title in any of three languages, in any spelling', async () => {
    const { id } = await desk.bringIn(
      `${head}\nR-1;عمر بركات;Omar Barakat;capitaine\nR-2;علي بركات;Ali Barakat;نَقِيب\nR-3;حسن بركات;Hassan Barakat;CAPTAIN`,
    );
    const captain = { title: 'Capitaine', band: 'junior-officer', rank: 'Capitaine' };
    expect(await ranksOf(id)).toEqual([captain, captain, captain]);
    expect((await desk.check(`${head}\nR-1;;;Captain`)).counts).toEqual({ same: 1 });
  });

  it('that the state has not, or has closed, are a fault of the row in its column', async () => {
    const { id, counts } = await desk.check(
      `${head}\nR-4;سعد بركات;Saad Barakat;Colonel\nR-5;خالد بركات;Khaled Barakat;Sergent`,
    );
    expect(counts).toEqual({ faulty: 2 });
    expect((await desk.row(id, 2)).problems).toEqual([{ path: 'rank', code: 'identity.rank-unread' }]);
    expect((await desk.row(id, 3)).problems).toEqual([{ path: 'rank', code: 'identity.rank-of-another-state' }]);
  });

  it('are kept by whoever has a closed one, and come back as they were where the list is undone', async () => {
    const { id: first } = await desk.bringIn(`${head}\nR-6;نبيل بركات;Nabil Barakat;`);
    await desk.change(`update identity.person p set rank_id = k.id, rank_title = k.title, regional_band = k.regional_band
      from identity.rank k where k.title->>'fr' = 'Sergent' and p.name_latin = 'Nabil Barakat'`);
    expect((await desk.check(`${head}\nR-6;;;Sergent`)).counts).toEqual({ same: 1 });
    const { id, counts } = await desk.bringIn(`${head}\nR-6;;;Capitaine`);
    expect(counts).toEqual({ change: 1, changed: 1 });
    expect(await ranksOf(first)).toMatchObject([{ rank: 'Capitaine', band: 'junior-officer' }]);
    expect((await desk.undo(id)).counts).toMatchObject({ undone: 1 });
    expect(await ranksOf(first)).toEqual([{ title: 'Sergent', band: 'nco', rank: 'Sergent' }]);
  });
});
