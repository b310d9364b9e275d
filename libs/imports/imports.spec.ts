import { query, testDatabase } from '#testing';
import { ImportDesk } from './testing/index.js';

const list = (...rows: string[]): string => ['Matricule;Nom;Téléphone;Date de naissance', ...rows].join('\r\n');

describe('A list of guests', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open(database);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.change('delete from guests.guest'));

  const entriesOfRows = (id: string) =>
    query<{ action: string; after: object; actor_id: string }>(
      database.adminUrl,
      `select action, after, actor_id from audit.entry where subject_id = $1 and action like 'imports.rows-%'
       order by sequence`,
      [id],
    );

  it('is read, its columns recognised, its rows checked, and the good ones brought in while the others wait', async () => {
    const read = await desk.read(list('A-1;Amal;+212600;31/12/1990', ';Badr;;', 'A-3;Chadia;;'));
    expect(read).toMatchObject({
      status: 'mapping',
      rows: 3,
      form: { format: 'csv', encoding: 'utf-8', separator: ';' },
      mapping: [
        { key: 'number', order: null },
        { key: 'name', order: null },
        { key: 'phone', order: null },
        { key: 'born', order: 'day-first' },
      ],
    });
    const checked = await desk.map(read.id);
    expect(checked).toMatchObject({ status: 'checked', counts: { new: 2, faulty: 1 } });
    expect(await desk.guests()).toEqual([]);
    const done = await desk.run(read.id);
    expect(done).toMatchObject({ status: 'done', counts: { new: 2, faulty: 1, entered: 2 } });
    expect(await desk.guests()).toEqual([
      { number: 'A-1', name: 'Amal', phone: '+212600', born: '1990-12-31', state: 'ma' },
      { number: 'A-3', name: 'Chadia', phone: null, born: null, state: 'ma' },
    ]);
    const { items } = await desk.rows(read.id);
    expect(items.map(({ number, verdict, outcome }) => [number, verdict, outcome])).toEqual([
      [2, 'new', 'entered'],
      [3, 'faulty', null],
      [4, 'new', 'entered'],
    ]);
    expect(items[1]?.problems).toEqual([{ path: 'number', code: 'imports.column-needed' }]);
  });

  it('changes nothing when the very same file comes again, and says which import it was', async () => {
    const file = list('B-1;Amal;+212600;1990-12-31', 'B-2;Badr;;');
    await desk.bringIn(file);
    const before = await desk.guests();
    const again = await desk.check(file);
    expect(again.counts).toEqual({ same: 2 });
    await expect(desk.run(again.id)).rejects.toMatchObject({ code: 'imports.nothing-to-bring-in' });
    expect(await desk.guests()).toEqual(before);
  });

  // Pit 8.
  it('leaves what it has no column for or no value in, and clears only where it says so', async () => {
    await desk.bringIn(list('C-1;Amal;+212600;1990-12-31', 'C-2;Badr;+212601;1991-12-31'));
    const { counts } = await desk.bringIn('Matricule;Nom;Téléphone\r\nC-1;Amal Z.;\r\nC-2;Badr;#EFFACER');
    expect(counts).toMatchObject({ change: 2, changed: 2 });
    expect(await desk.guests()).toEqual([
      { number: 'C-1', name: 'Amal Z.', phone: '+212600', born: '1990-12-31', state: 'ma' },
      { number: 'C-2', name: 'Badr', phone: null, born: '1991-12-31', state: 'ma' },
    ]);
  });

  // Pit 9.
  it('is undone: old values come back, new records go, and what was edited since stays and is listed', async () => {
    await desk.bringIn(list('D-1;Amal;+1;', 'D-2;Badr;+2;'));
    const { id } = await desk.bringIn(list('D-1;Amal;+10;', 'D-2;Badr;+20;', 'D-3;Chadia;;'));
    await desk.change(`update guests.guest set phone = '+99' where number = 'D-2'`);
    const undone = await desk.undo(id);
    expect(undone).toMatchObject({ status: 'undone', counts: { undone: 2, kept: 1, entered: 0, changed: 0 } });
    expect((await desk.guests()).map(({ number, phone }) => [number, phone])).toEqual([
      ['D-1', '+1'],
      ['D-2', '+99'],
    ]);
    const { items } = await desk.rows(id);
    expect(items.map(({ number, outcome }) => [number, outcome])).toEqual([
      [2, 'undone'],
      [3, 'kept'],
      [4, 'undone'],
    ]);
  });

  // Pit 11.
  it('asks which of day and month comes first where a whole column leaves it open', async () => {
    const read = await desk.read(list('E-1;Amal;;02/01/2014', 'E-2;Badr;;05/06/2014'));
    expect(read.mapping[3]).toEqual({ key: 'born', order: null });
    await expect(desk.map(read.id)).rejects.toMatchObject({ code: 'imports.date-order-open' });
    const told = read.mapping.map((column) =>
      column.key === 'born' ? { ...column, order: 'month-first' as const } : column,
    );
    await desk.map(read.id, desk.morocco, told);
    await desk.run(read.id);
    expect((await desk.guests()).map(({ born }) => born)).toEqual(['2014-02-01', '2014-05-06']);
  });

  // Pit 11.
  it('reads all dates of a column in the order that one of them proves', async () => {
    await desk.bringIn(list('F-1;Amal;;02/01/2014', 'F-2;Badr;;31/12/2012'));
    expect((await desk.guests()).map(({ born }) => born)).toEqual(['2014-01-02', '2012-12-31']);
  });

  it('remembers how its columns were understood, by the titles', async () => {
    const first = await desk.read('Code;Nom;Sans titre\r\nG-1;Amal;x');
    expect(first.mapping.map(({ key }) => key)).toEqual([null, 'name', null]);
    await expect(desk.map(first.id)).rejects.toMatchObject({ code: 'imports.column-needed' });
    const told = first.mapping.map((column, at) => (at === 0 ? { ...column, key: 'number' } : column));
    await desk.map(first.id, desk.morocco, told);
    const second = await desk.read('CODE;Nom;sans titre\r\nG-2;Badr;y');
    expect(second.mapping.map(({ key }) => key)).toEqual(['number', 'name', null]);
    const elsewhere = await desk.read('Code;Nom;Sans titre\r\nG-1;Amal;x', desk.tunisia);
    expect(elsewhere.mapping.map(({ key }) => key)).toEqual([null, 'name', null]);
  });

  it('gives a title that comes twice to no field, until somebody says which column counts', async () => {
    const read = await desk.read('Matricule;Nom;Nom\r\nH-1;Amal;Alaoui');
    expect(read.mapping.map(({ key }) => key)).toEqual(['number', null, null]);
  });

  it('shows the doubt where only the name is known, and goes by what a person decides', async () => {
    await desk.bringIn(list('I-1;Amal;;'));
    const { id, counts } = await desk.check(list('I-9;Amal;+212;'));
    expect(counts).toEqual({ doubtful: 1 });
    const [row] = (await desk.rows(id)).items;
    expect(row?.candidates).toEqual([{ id: expect.any(String), shown: { name: 'Amal', number: 'I-1' } }]);
    await expect(desk.mend(id, 2, { choice: '0190a1b2-0000-7000-8000-000000000000' })).rejects.toMatchObject({
      code: 'imports.choice-not-found',
    });
    const mended = await desk.mend(id, 2, { choice: 'new' });
    expect(mended.verdict).toBe('new');
    expect((await desk.found(id)).counts).toMatchObject({ doubtful: 0, new: 1 });
    await desk.run(id);
    expect((await desk.guests()).map(({ number }) => number)).toEqual(['I-1', 'I-9']);
  });

  it('lets a cell be mended in its place, and brings the row in the next time', async () => {
    const { id } = await desk.bringIn(list('J-1;Amal;;', ';Badr;;'));
    const mended = await desk.mend(id, 3, { cells: [{ column: 0, value: 'J-2' }] });
    expect(mended).toMatchObject({ verdict: 'new', problems: [] });
    expect(await desk.run(id)).toMatchObject({ status: 'done', counts: { new: 2, faulty: 0, entered: 2 } });
    expect((await desk.guests()).map(({ number }) => number)).toEqual(['J-1', 'J-2']);
  });

  it('counts two rows about one record once, in whatever spelling, and names the first', async () => {
    const { id, counts } = await desk.check(list('K-1;Amal;;', 'k1;Amal;;', 'K-2;Badr;;'));
    expect(counts).toEqual({ new: 2, faulty: 1 });
    const { items } = await desk.rows(id);
    expect(items[1]?.problems).toEqual([{ path: '', code: 'imports.row-twice', variables: { row: 2 } }]);
  });

  it('leaves one entry in the trail for the rows of a portion, with the digest of the file and every record', async () => {
    await desk.bringIn(list('L-1;Amal;;'));
    const { id, digest } = await desk.bringIn(list('L-1;Amal;+1;', 'L-2;Badr;;'));
    const guests = await query<{ id: string }>(database.adminUrl, 'select id from guests.guest order by number');
    const [changed, entered] = guests.map((guest) => guest.id);
    const facts = { kind: 'testing.guest', digest };
    const portion = { action: 'imports.rows-brought-in', actor_id: desk.morocco.personId };
    expect(await entriesOfRows(id)).toEqual([
      { ...portion, after: { ...facts, entered: [entered], changed: [changed] } },
    ]);
    await desk.change(`update guests.guest set phone = '+99' where number = 'L-1'`);
    await desk.undo(id);
    const back = { ...portion, action: 'imports.rows-taken-back' };
    expect((await entriesOfRows(id)).slice(1)).toEqual([
      { ...back, after: { ...facts, kept: [changed], undone: [entered] } },
    ]);
  });

  it('is no business of another state, nor of whoever judges', async () => {
    const { id } = await desk.bringIn(list('M-1;Amal;;'));
    await expect(desk.rows(id, desk.tunisia)).rejects.toMatchObject({ code: 'imports.import-not-found' });
    await expect(desk.undo(id, desk.tunisia)).rejects.toMatchObject({ code: 'imports.import-not-found' });
    const judge = { ...desk.registrar, roles: ['registrar', 'examiner'] as const };
    await expect(desk.rows(id, judge)).rejects.toMatchObject({ code: 'imports.import-not-found' });
  });

  it('of a file that is no list says so', async () => {
    const found = await desk.read(Buffer.from('%PDF-1.7\n…'));
    expect(found).toMatchObject({ status: 'unreadable', failure: { code: 'imports.not-a-sheet' }, rows: 0 });
  });
});
