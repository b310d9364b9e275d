import { query, testDatabase } from '#testing';
import { ImportDesk } from './testing/index.js';

const list = (...rows: string[]): string => ['Matricule;Nom;Téléphone', ...rows].join('\r\n');

interface Gone {
  readonly status: string;
  readonly rows: number;
  readonly counts: object;
  readonly digest: string;
  readonly gone: boolean;
  readonly samples: Buffer | null;
}

describe('What an import holds of people', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open(database);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.change('delete from guests.guest'));

  const told = async (id: string): Promise<string> => {
    const rows = await query<{ told: string }>(
      database.adminUrl,
      `select row_to_json(r)::text as told from imports.row r where import_id = $1
       union all select row_to_json(i)::text from imports.import i where id = $1`,
      [id],
    );
    return rows.map((row) => row.told).join('\n');
  };
  const grownOld = (id: string, days: number) =>
    desk.change('update imports.import set changed_at = now() - make_interval(days => $2) where id = $1', [id, days]);
  const leftOf = async (id: string): Promise<Gone | undefined> => {
    const [found] = await query<Gone>(
      database.adminUrl,
      `select status, rows, counts, digest, rows_gone_at is not null as gone, samples from imports.import where id = $1`,
      [id],
    );
    return found;
  };
  const rowsOf = async (id: string): Promise<number> =>
    (await query(database.adminUrl, 'select 1 from imports.row where import_id = $1', [id])).length;

  it('is sealed as it lies: the file’s rows, whom they may be about, what they changed, and the first values', async () => {
    await desk.bringIn(list('A-100;Amal Zahraoui;+212611'));
    const { id } = await desk.bringIn(list('A-100;Amal Alaoui;+212622', 'A-200;Badr Tazi;+212633', ';Chadia Fassi;'));
    const doubtful = await desk.check(list('A-300;Badr Tazi;'));
    expect(doubtful.counts).toEqual({ doubtful: 1 });
    for (const one of [id, doubtful.id]) {
      const text = await told(one);
      expect(text).toContain(one);
      expect(text).not.toMatch(/A-[123]00|Amal|Badr|Chadia|Zahraoui|\+2126/);
    }
    const { items } = await desk.rows(id);
    expect(items.map(({ cells }) => cells[1])).toEqual(['Amal Alaoui', 'Badr Tazi', 'Chadia Fassi']);
    expect(items[0]).toMatchObject({ before: { phone: '+212611' }, after: { phone: '+212622' } });
  });

  it('cannot be passed off as that of another row', async () => {
    const { id } = await desk.check(list('B-1;Amal;', 'B-2;Badr;'));
    const others = 'select cells from imports.row where import_id = $1 and number = 3';
    await desk.change(`update imports.row set cells = (${others}) where import_id = $1 and number = 2`, [id]);
    await expect(desk.rows(id)).rejects.toThrow();
  });

  it('goes with its file thirty days after anybody touched it; counts, digest and what was brought in stay', async () => {
    const { id, digest, fileId } = await desk.bringIn(list('C-1;Amal;+1', ';Badr;'));
    await desk.change(
      `insert into storage.file (id, owner_kind, owner_id, state_code, name, media_type, size, hash, uploaded_by)
       values ($1, 'imports.import', $2, 'ma', 'liste.csv', 'text/csv', 1, $3, $4)`,
      [fileId, id, digest, desk.morocco.personId],
    );
    await grownOld(id, 29);
    await desk.removeOldRows();
    expect(await rowsOf(id)).toBe(2);
    await grownOld(id, 31);
    await desk.removeOldRows();
    expect(await rowsOf(id)).toBe(0);
    expect(await leftOf(id)).toEqual({
      ...{ status: 'done', rows: 2, counts: { new: 1, faulty: 1, entered: 1 }, digest, gone: true, samples: null },
    });
    expect(await query(database.adminUrl, 'select 1 from storage.file where id = $1', [fileId])).toEqual([]);
    const released = 'select 1 from storage.released_content where hash = $1';
    expect(await query(database.adminUrl, released, [digest])).toHaveLength(1);
    expect((await desk.guests()).map(({ number }) => number)).toEqual(['C-1']);
    const noted = `select after from audit.entry where subject_id = $1 and action = 'imports.rows-removed'`;
    expect(await query(database.adminUrl, noted, [id])).toEqual([{ after: { digest, rows: 2 } }]);
    await expect(desk.undo(id)).rejects.toMatchObject({ code: 'imports.rows-gone' });
  });

  it('goes from a list that was never run, which is given up with it', async () => {
    const { id } = await desk.check(list('D-1;Amal;'));
    await grownOld(id, 31);
    await desk.removeOldRows();
    expect(await leftOf(id)).toMatchObject({ status: 'cancelled', gone: true });
  });

  it('stays while the worker is at it', async () => {
    const { id } = await desk.check(list('E-1;Amal;'));
    await desk.change(`update imports.import set status = 'running' where id = $1`, [id]);
    await grownOld(id, 400);
    await desk.removeOldRows();
    expect(await rowsOf(id)).toBe(1);
  });
});

describe('A row that two clerks mend at once', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open(database);
  });
  afterAll(() => desk.close());

  it('is mended by the first of them, and the other is told to look again', async () => {
    const { id } = await desk.check(list(';Amal;'));
    const { version } = await desk.row(id, 2);
    const mended = await desk.mend(id, 2, { cells: [{ column: 0, value: 'F-1' }] }, version);
    const late = desk.mend(id, 2, { cells: [{ column: 0, value: 'F-2' }] }, version);
    await expect(late).rejects.toMatchObject({ kind: 'stale', code: 'http.stale' });
    const row = await desk.row(id, 2);
    expect(row.cells[0]).toBe('F-1');
    expect(row.version).toBe(mended.version);
    expect(mended.version).toBe(version + 1);
    await desk.mend(id, 2, { cells: [{ column: 0, value: 'F-2' }] }, mended.version);
    expect((await desk.row(id, 2)).cells[0]).toBe('F-2');
  });
});
