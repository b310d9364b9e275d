import { join } from 'node:path';
import { RowSeals } from '#imports/testing';
import { FileKeyRing } from '#keys';
import { Owner } from '../../support/owner.js';
import type { Centre } from '../support/centre/index.js';

export type StoodStill = 'uploading' | 'mapping' | 'checked' | 'running' | 'done' | 'unreadable';

const column = (title: string, samples: readonly string[], dates = { dayFirst: 0, monthFirst: 0, either: 0 }) => ({
  told: { title, filled: samples.length, dates },
  samples,
});
const COLUMNS = [
  column('Matricule', ['MA-00123', 'MA-00124', 'MA-00125']),
  column('Nom (arabe)', ['يوسف العلوي', 'فاطمة بناني', 'كريم التازي']),
  column('Nom (latin)', ['Youssef El Alaoui', 'Fatima Bennani', 'Karim Tazi']),
  column('Date de naissance', ['02/01/1984', '05/06/1990'], { dayFirst: 0, monthFirst: 0, either: 2 }),
  column('Observations', ['à revoir']),
];
const KEYS = ['serviceNumber', 'nameAr', 'nameLatin', 'birthDate', null];
const mapping = (order: string | null) => KEYS.map((key) => ({ key, order: key === 'birthDate' ? order : null }));

const COUNTS: Readonly<Partial<Record<StoodStill, object>>> = {
  checked: { new: 1, change: 0, same: 1, doubtful: 1, faulty: 1 },
  running: { new: 100_000, entered: 60_000 },
  done: { new: 1, same: 1, doubtful: 1, faulty: 1, entered: 1 },
};
const NADIA = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  shown: { nameAr: 'نادية المريني', nameLatin: 'Nadia El Merini', birthDate: '1991-04-03', serviceNumber: null },
};
interface ShownRow {
  readonly cells: readonly string[];
  readonly verdict: string;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  readonly candidates?: readonly (typeof NADIA)[];
}
const ROWS: readonly ShownRow[] = [
  { cells: ['MA-00123', 'يوسف العلوي', 'Youssef El Alaoui', '02/01/1984'], verdict: 'new' },
  { cells: ['MA-00124', 'فاطمة بناني', 'Fatima Bennani', '05/06/1990'], verdict: 'same' },
  {
    ...{ cells: ['', 'كريم التازي', 'Karim Tazi', '01/01/1408'], verdict: 'faulty' },
    problems: [{ path: 'birthDate', code: 'imports.date-of-another-calendar' }],
  },
  { cells: ['', 'نادية المريني', 'Nadia El Merini', ''], verdict: 'doubtful', candidates: [NADIA] },
];

/** An import of Morocco as it stands at one of its steps. @returns its id. */
export async function importThatIs({ databaseAdminUrl, dataDirectory }: Centre, status: StoodStill): Promise<string> {
  const owner = await Owner.of(databaseAdminUrl);
  const seals = new RowSeals(new FileKeyRing(join(dataDirectory, 'keys')));
  const id = crypto.randomUUID();
  try {
    const there =
      status === 'uploading' ? [null, null, null] : [crypto.randomUUID(), 'agents-2026.csv', 'f'.repeat(64)];
    const failure = status === 'unreadable' ? '{"code":"imports.quote-not-closed","variables":{"row":17}}' : null;
    await owner.rows(
      `insert into imports.import (id, kind, state_code, file_id, file_name, digest, status, failure, form, columns,
         mapping, rows, counts, samples, handled, step_rows, step_started_at, started_by)
       select $1, 'identity.officer', 'ma', $2, $3, $4, $5, $6,
         '{"format":"csv","encoding":"windows-1256","separator":";"}', $7, $8, $9, $10, $11, 60000, 100000,
         now() - interval '24 seconds', p.id
       from identity.person p where p.email = 'admin.ma@demo.example'`,
      [
        ...[id, ...there, status, failure],
        ...[JSON.stringify(COLUMNS.map(({ told }) => told))],
        ...[JSON.stringify(mapping(status === 'mapping' ? null : 'day-first'))],
        ...[status === 'uploading' ? 0 : ROWS.length, JSON.stringify(COUNTS[status] ?? {})],
        await seals.samples(
          id,
          COLUMNS.map(({ samples }) => samples),
        ),
      ],
    );
    await enterRows(owner, seals, id);
    return id;
  } finally {
    await owner.close();
  }
}

async function enterRows(owner: Owner, seals: RowSeals, id: string): Promise<void> {
  for (const [at, { cells, verdict, problems = [], candidates = [] }] of ROWS.entries()) {
    const number = at + 2;
    await owner.rows(
      `insert into imports.row (import_id, state_code, number, cells, verdict, problems, candidates)
       values ($1, 'ma', $2, $3, $4, $5, $6)`,
      [
        ...[id, number, await seals.cells(id, number, cells), verdict, JSON.stringify(problems)],
        await seals.candidates(id, number, candidates),
      ],
    );
  }
}
