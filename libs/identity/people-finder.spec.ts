import { SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { IdentityModule } from './identity.module.js';
import { NameKeysRepository } from './name-keys.repository.js';
import { PeopleFinder, type Among } from './people-finder.js';
import { aPerson, aState, type BuiltPerson } from './testing/index.js';

const name = (ar: string, latin: string) => ({ name: { ar, latin } });

describe('Finding people', () => {
  const database = testDatabase();
  let module: TestModule;
  let moroccan: BuiltPerson;
  let tunisian: BuiltPerson;
  let left: BuiltPerson;
  let tunisianAdmin: BuiltPerson;
  let registrar: BuiltPerson;
  const find = (reader: BuiltPerson, words: string, among?: Among) =>
    module.get(UnitOfWork).runAs(scopeOf(reader.caller), () => module.get(PeopleFinder).best(words, among));

  beforeAll(async () => {
    module = await testModule({ database, imports: [IdentityModule] });
    moroccan = await aPerson(database, name('عبد القادر الشرقاوي', 'Abdelkader Cherkaoui'));
    tunisian = await aPerson(database, { stateCode: 'tn', ...name('عبد القادر بن علي', 'Abdelkader Benali') });
    left = await aPerson(database, { stateCode: 'tn', active: false, ...name('زهير بن علي', 'Zouheir Benali') });
    tunisianAdmin = await aPerson(database, {
      role: 'state-admin',
      stateCode: 'tn',
      ...name('منية الشابي', 'Monia Chebbi'),
    });
    registrar = await aPerson(database, { role: 'registrar', ...name('سمير الحسني', 'Samir El Hassani') });
  }, 60_000);
  afterAll(() => module.close());

  it.each(['Abdul Qadir Sharqawi', 'عبدالقادر الشرقاوى', 'abdelkader cher', 'Cherkawi'])(
    'finds by “%s”',
    async (words) => {
      expect((await find(registrar, words))[0]).toBe(moroccan.id);
    },
  );

  it.each(['zzzz', '%', '""', '12', 'Abdelkader zzzz', '\u200f', 'x'.repeat(120)])(
    'finds nobody by “%s”',
    async (words) => {
      expect(await find(registrar, words)).toEqual([]);
    },
  );

  it('shows an administrator none of another state, whatever is asked', async () => {
    expect(await find(tunisianAdmin, 'Abdelkader')).toEqual([tunisian.id]);
    expect(await find(tunisianAdmin, 'Abdelkader', { state: 'ma' })).toEqual([]);
    expect(await find(tunisianAdmin, 'Cherkaoui')).toEqual([]);
    expect(await find(moroccan, 'Abdelkader')).toEqual([moroccan.id]);
  });

  it('narrows down to a state, a role, and those who have not left', async () => {
    expect(new Set(await find(registrar, 'Abdelkader'))).toEqual(new Set([moroccan.id, tunisian.id]));
    expect(await find(registrar, 'Abdelkader', { state: 'tn' })).toEqual([tunisian.id]);
    expect(await find(registrar, 'Samir', { role: 'trainee' })).toEqual([]);
    expect(await find(registrar, 'Samir', { role: 'registrar' })).toEqual([registrar.id]);
    expect(await find(registrar, 'Zuhair Ben Ali')).toEqual([left.id]);
    expect(await find(registrar, 'Zuhair Ben Ali', { active: true })).toEqual([]);
  });

  it('finds by the beginning of an address', async () => {
    expect(await find(registrar, registrar.email.toUpperCase())).toEqual([registrar.id]);
    expect(await find(registrar, registrar.email.slice(0, -3))).toEqual([registrar.id]);
  });

  it('finds who was entered or renamed by SQL once their keys are made', async () => {
    await aState(database, 'ml');
    const [entered] = await query<{ id: string }>(
      database.adminUrl,
      `insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone)
       values (gen_random_uuid(), 'ml', 'sql@example.test', 'أبو بكر كيتا', 'Boubacar Keita', 'Africa/Bamako') returning id`,
    );
    const renamed = await aPerson(database, { stateCode: 'ml', ...name('موسى با', 'Moussa Ba') });
    await query(
      database.adminUrl,
      `update identity.person set name_ar = 'هارون سو', name_latin = 'Haroun Sow' where id = $1`,
      [renamed.id],
    );
    expect(await find(registrar, 'Abu Bakr Keïta')).toEqual([]);
    const keepAll = () =>
      module.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => module.get(NameKeysRepository).keepMissing(1_000));
    expect(await keepAll()).toBeGreaterThanOrEqual(2);
    expect(await keepAll()).toBe(0);
    expect(await find(registrar, 'Abu Bakr Keïta')).toEqual([entered?.id]);
    expect(await find(registrar, 'Harun So')).toEqual([renamed.id]);
    expect(await find(registrar, 'Moussa Ba')).toEqual([]);
  });
});
