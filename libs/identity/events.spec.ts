import { accountEntered, preferencesChanged } from '#contracts/events';
import { scopeOf, SYSTEM_SCOPE, UnitOfWork } from '#database';
import { listenTo, published } from '#queue/testing';
import { testDatabase, testModule, type TestModule } from '#testing';
import { IdentityModule } from './identity.module.js';
import { PersonEntering } from './officers/person-entering.service.js';
import { People } from './people.service.js';
import { aPerson, aState } from './testing/index.js';
import { RepublishAccounts, RepublishPreferences } from './worker/republish-accounts.js';

const NOTHING_ELSE = {
  phone: null,
  signInName: null,
  serviceNumber: null,
  sex: null,
  birthDate: null,
  spokenLanguages: [],
  rank: null,
  rankId: null,
  agencyId: null,
  postId: null,
  function: null,
};

describe('What is told of an account', () => {
  const database = testDatabase();
  let centre: TestModule;

  beforeAll(async () => {
    centre = await testModule({ database, imports: [IdentityModule] });
    await aState(database, 'ma');
    await listenTo(database, [accountEntered, preferencesChanged]);
  });
  afterAll(() => centre.close());

  it('is that it was entered and what its holder chose since, and the same again where it is republished', async () => {
    const { caller } = await aPerson(database, { role: 'registrar' });
    const work = centre.get(UnitOfWork);
    const people = centre.get(PersonEntering);
    const { id, version } = await work.runAs(scopeOf(caller), () =>
      people.create(caller, {
        ...NOTHING_ELSE,
        stateCode: 'ma',
        email: 'new.officer@example.org',
        name: { ar: 'سلمى العلوي', latin: 'Salma Alaoui' },
        roles: ['trainee'],
        language: 'ar',
        digits: 'latn',
      }),
    );
    const own = { ...caller, personId: id, stateCode: 'ma', roles: ['trainee' as const] };
    await work.runAs(scopeOf(own), () => centre.get(People).changePreferences(own, version, { language: 'fr' }));
    const facts = { personId: id, stateCode: 'ma' };
    expect(await published(database, id)).toEqual([
      { event: accountEntered.name, sequence: 1, payload: { ...facts, language: 'ar' } },
      { event: preferencesChanged.name, sequence: 2, payload: { ...facts, language: 'fr' } },
    ]);
    const [entered, preferred] = await work.runAs(SYSTEM_SCOPE, async () => [
      await new RepublishAccounts(work).page(null, 10),
      await new RepublishPreferences(work).page(null, 10),
    ]);
    expect(entered.find(({ position }) => position === id)).toMatchObject({ sequence: 1, payload: facts });
    expect(preferred).toEqual([{ position: id, sequence: 2, payload: { ...facts, language: 'fr' } }]);
  });
});
