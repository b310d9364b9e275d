import { UnitOfWork, SYSTEM_SCOPE } from '#database';
import { query, testDatabase } from '#testing';
import { ImportSteps } from './import-steps.service.js';
import { Imports } from './imports.service.js';
import { GuestImports, ImportDesk } from './testing/index.js';

const ROWS = 2_500;
const list = (name: (at: number) => string = (at) => `Guest ${at}`): string =>
  ['Matricule;Nom', ...Array.from({ length: ROWS }, (_, at) => `N-${at};${name(at)}`)].join('\n');

describe('An import of several portions', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open(database);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    GuestImports.killedAt = null;
    await desk.change('delete from guests.guest');
  });

  const begun = async (): Promise<string> => {
    const { id } = await desk.check(list());
    await desk.as(desk.morocco, () => desk.centre.get(Imports).run(desk.morocco, id));
    return id;
  };
  const guests = async (): Promise<number> =>
    (await query<{ count: number }>(database.adminUrl, 'select count(*)::int from guests.guest'))[0]?.count ?? 0;

  it('that is cut at sixty per cent keeps whole portions, and goes on where it was to the same end', async () => {
    const id = await begun();
    GuestImports.killedAt = 'Guest 1500';
    await expect(desk.work(id)).rejects.toThrow('killed');
    expect(await guests()).toBe(1_000);
    expect(await desk.found(id)).toMatchObject({
      status: 'running',
      handled: 1_000,
      counts: { new: ROWS, entered: 1_000 },
    });
    GuestImports.killedAt = null;
    await desk.work(id);
    expect(await guests()).toBe(ROWS);
    expect(await desk.found(id)).toMatchObject({ status: 'done', handled: ROWS, counts: { new: ROWS, entered: ROWS } });
  });

  it('whose job is done twice brings each row in once', async () => {
    const id = await begun();
    const { turn } = await desk.found(id);
    const steps = desk.centre.get(ImportSteps);
    const once = () => desk.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => steps.goOn(id, turn));
    await Promise.all([once(), once(), once(), once()]);
    expect(await guests()).toBe(ROWS);
    await once();
    expect(await desk.found(id)).toMatchObject({ status: 'done', counts: { entered: ROWS } });
  });

  it('hears no more of jobs of an earlier step', async () => {
    const id = await begun();
    const { turn } = await desk.found(id);
    await desk.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => desk.centre.get(ImportSteps).goOn(id, turn - 1));
    expect(await guests()).toBe(0);
  });

  it('is stopped between two portions, keeps what is in, goes on when asked, and is undone whole', async () => {
    const id = await begun();
    await desk.work(id, 1);
    await desk.as(desk.morocco, () => desk.centre.get(Imports).cancel(desk.morocco, id));
    await desk.work(id);
    expect(await desk.found(id)).toMatchObject({ status: 'stopped', counts: { entered: 1_000 } });
    expect(await guests()).toBe(1_000);
    expect(await desk.run(id)).toMatchObject({ status: 'done', counts: { entered: ROWS } });
    expect(await desk.undo(id)).toMatchObject({ status: 'undone', counts: { undone: ROWS, entered: 0 } });
    expect(await guests()).toBe(0);
  });

  it('says how far it is and of how many rows', async () => {
    const id = await begun();
    await desk.work(id, 2);
    expect(await desk.found(id)).toMatchObject({ handled: 2_000, stepRows: ROWS, cursor: 2_001 });
  });

  it('that is given up before it runs changes nothing, and cannot run any more', async () => {
    const { id } = await desk.check(list());
    await desk.as(desk.morocco, () => desk.centre.get(Imports).cancel(desk.morocco, id));
    await expect(desk.run(id)).rejects.toMatchObject({ code: 'imports.transition-refused' });
    expect(await guests()).toBe(0);
  });

  it('has one entry in the trail for each portion, and each names every record', async () => {
    const id = await begun();
    await desk.work(id);
    const entries = await query<{ records: number }>(
      database.adminUrl,
      `select jsonb_array_length(after->'entered') as records from audit.entry
       where subject_id = $1 and action = 'imports.rows-brought-in' order by sequence`,
      [id],
    );
    expect(entries.map(({ records }) => records)).toEqual([1_000, 1_000, 500]);
  });
});
