import { freshDatabase, type Beginning, type TestDatabase } from './clone.js';

/** The first caller makes the template too, while others wait. */
const MAKING_MS = 120_000;

/**
 * Called at the top of a spec file (or a `describe`): a database of its own for the tests there, dropped after them.
 * The addresses are known inside hooks and tests.
 */
export function testDatabase(beginning?: Beginning): Pick<TestDatabase, 'url' | 'adminUrl'> {
  let database: TestDatabase | null = null;
  const known = (): TestDatabase => {
    if (!database) throw new Error('The test database is there inside hooks and tests only');
    return database;
  };
  beforeAll(async () => {
    database = await freshDatabase(beginning);
  }, MAKING_MS);
  afterAll(() => database?.drop());
  return {
    get url() {
      return known().url;
    },
    get adminUrl() {
      return known().adminUrl;
    },
  };
}
