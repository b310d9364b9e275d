import { scopeOf, UnitOfWork } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { IdentityModule } from './identity.module.js';
import { OfficerIntake } from './officers/intake/officer-intake.service.js';
import { OfficerUndo } from './officers/intake/officer-undo.service.js';
import { PersonEdits } from './officers/person-edits.service.js';
import { aPerson, type BuiltPerson } from './testing/index.js';

describe('Officers who come as a list', () => {
  const database = testDatabase();
  let centre: TestModule;
  let admin: BuiltPerson;
  let moroccan: BuiltPerson;

  beforeAll(async () => {
    centre = await testModule({ database, imports: [IdentityModule] });
    admin = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    moroccan = await aPerson(database, {});
  }, 60_000);
  afterAll(() => centre.close());

  const scope = () => ({ stateCode: 'tn', startedBy: admin.id });
  const within = <T>(work: () => Promise<T>) => centre.get(UnitOfWork).runAs(scopeOf(admin.caller), work);
  const rowsOf = (...values: Record<string, string | null>[]) =>
    values.map((each, at) => ({ number: at + 1, values: each, choice: null }));
  const check = (...values: Record<string, string | null>[]) =>
    within(() => centre.get(OfficerIntake).check(rowsOf(...values), scope()));
  const apply = (...values: Record<string, string | null>[]) =>
    within(() => centre.get(OfficerIntake).apply(rowsOf(...values), scope()));
  const officer = async (id: string) => {
    const sql = `select phone, function, sex, name_latin as "nameLatin", sign_in_name as "signInName",
      service_number_index as "numberIndex", version, array(select role from identity.role_assignment r where r.person_id = p.id) as roles
      from identity.person p where id = $1`;
    const [found] = await query<Record<string, unknown>>(database.adminUrl, sql, [id]);
    return found;
  };

  const salma = {
    serviceNumber: 'A-1',
    nameAr: 'سلمى بن عمار',
    nameLatin: 'Salma Ben Ammar',
    phone: '+216 20 000 001',
  };

  it('are entered, found again by their number in any spelling, and changed in nothing that the list leaves out', async () => {
    const [entered] = await apply({ ...salma, sex: 'أنثى', function: 'analyste' });
    expect(entered).toMatchObject({ number: 1, outcome: 'entered' });
    const id = entered?.subjectId ?? '';
    expect(await officer(id)).toMatchObject({
      phone: '+21620000001',
      sex: 'female',
      function: 'analyst',
      roles: ['trainee'],
    });
    const again = await check({ serviceNumber: ' a 1', nameAr: 'سلمى بن عمار', nameLatin: 'Salma Ben Ammar' });
    expect(again).toMatchObject([{ verdict: 'same', subjectId: id, problems: [] }]);
    const [changed] = await apply({ serviceNumber: 'a١', function: 'instructor', sex: null });
    expect(changed).toMatchObject({
      ...{ subjectId: id, outcome: 'changed', before: { function: 'analyst', sex: 'female' } },
      after: { function: 'instructor', sex: null },
    });
    expect(await officer(id)).toMatchObject({ phone: '+21620000001', function: 'instructor', sex: null });
  });

  it('are refused for what they would be refused for one by one, each with its column', async () => {
    const good = { nameAr: 'ا', nameLatin: 'A' };
    const found = await check(
      { ...good, phone: '0612345678' },
      { ...good, birthDate: '2999-01-01' },
      { ...good, agency: 'Police of nowhere' },
      { nameAr: 'اسم' },
      { ...good, serviceNumber: '--' },
      { ...good, email: moroccan.email },
      { ...good, nameLatin: 'L'.repeat(200) },
      { ...good, sex: 'x' },
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 8 }, () => 'faulty'));
    expect(found.flatMap(({ problems }) => problems.map(({ path, code }) => [path, code]))).toEqual([
      ['phone', 'identity.phone-unread'],
      ['birthDate', 'identity.birth-date-impossible'],
      ['agency', 'identity.place-not-found'],
      ['nameLatin', 'http.fields.required'],
      ['serviceNumber', 'http.fields.wrong-format'],
      ['email', 'identity.email-not-usable'],
      ['nameLatin', 'http.fields.wrong-format'],
      ['sex', 'identity.sex-unread'],
    ]);
  });

  it('are in doubt where a namesake without another number is there, until somebody decides', async () => {
    const [known] = await apply({ nameAr: 'وليد الجبالي', nameLatin: 'Walid Jebali', phone: '+21620000002' });
    const row = { nameAr: 'وليد الجبالي', nameLatin: 'Oualid Jbali', serviceNumber: 'W-9' };
    const [doubtful] = await check(row);
    expect(doubtful).toMatchObject({ verdict: 'doubtful', candidates: [{ id: known?.subjectId }] });
    const decided = (choice: string) =>
      within(() => centre.get(OfficerIntake).check([{ number: 1, values: row, choice }], scope()));
    expect(await decided('new')).toMatchObject([{ verdict: 'new' }]);
    expect(await decided(known?.subjectId ?? '')).toMatchObject([{ verdict: 'change', subjectId: known?.subjectId }]);
    expect(await decided(moroccan.id)).toMatchObject([{ subjectId: null }]);
  });

  it('without e-mail and phone have a name each to sign in with', async () => {
    const nobody = { nameAr: 'نزار بالحاج', nameLatin: 'Nizar Belhaj' };
    const applied = await apply({ ...nobody, serviceNumber: 'N-1' }, { ...nobody, serviceNumber: 'N-2' });
    const names = await Promise.all(applied.map(async ({ subjectId }) => (await officer(subjectId))?.['signInName']));
    expect(names).toEqual(['n.belhaj.tn', 'n.belhaj2.tn']);
  });

  it('go back to what they were, all but those who were edited since', async () => {
    const [one, other] = await apply(
      { ...salma, serviceNumber: 'U-1', nameLatin: 'Undone One', phone: '+21620000011', function: 'analyst' },
      { ...salma, serviceNumber: 'U-2', nameLatin: 'Undone Two', phone: '+21620000012', function: 'analyst' },
    );
    const changed = await apply(
      { serviceNumber: 'U-1', function: 'instructor', phone: '+21620000021' },
      { serviceNumber: 'U-2', function: 'instructor', phone: '+21620000022' },
    );
    const edited = other?.subjectId ?? '';
    await within(() => centre.get(PersonEdits).edit(admin.caller, edited, 2, { phone: '+21620000099' }));
    const undo = (rows: typeof changed) => within(() => centre.get(OfficerUndo).undo(rows, scope()));
    expect(await undo(changed)).toEqual([
      { number: 1, outcome: 'undone' },
      { number: 2, outcome: 'kept' },
    ]);
    expect(await officer(one?.subjectId ?? '')).toMatchObject({ function: 'analyst', phone: '+21620000011' });
    expect(await officer(edited)).toMatchObject({ function: 'analyst', phone: '+21620000099' });
    const entered = [one, other].flatMap((row) => row ?? []);
    expect(await undo(entered)).toEqual([
      { number: 1, outcome: 'undone' },
      { number: 2, outcome: 'kept' },
    ]);
    expect(await officer(one?.subjectId ?? '')).toBeUndefined();
  });
});
