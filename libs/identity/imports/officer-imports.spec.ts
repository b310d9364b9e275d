import { accountEntered } from '#contracts/events';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Imports } from '#imports';
import { ImportDesk } from '#imports/testing';
import { listenTo, published } from '#queue/testing';
import { query, testDatabase } from '#testing';
import { IdentityModule } from '../identity.module.js';
import { NameKeysRepository } from '../name-keys.repository.js';
import { aPerson } from '../testing/index.js';
import { KeepNameKeys } from '../worker/keep-name-keys.task.js';

const TITLES = 'Matricule;Nom (arabe);Nom (latin);Sexe;Date de naissance;Téléphone;Courriel;Service';
const NAMES = [
  ['يوسف العلوي', 'Youssef El Alaoui'],
  ['فاطمة بناني', 'Fatima Bennani'],
  ['كريم التازي', 'Karim Tazi'],
] as const;

/** The cells of a good row; no two rows have the same name. */
function good(at: number): string[] {
  const [ar, latin] = NAMES[at % NAMES.length] ?? NAMES[0];
  const letters = [...String(at)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
  return [
    ...[`F-${at}`, `${ar} ${[...String(at)].map((digit) => 'ابتثجحخدذر'.charAt(Number(digit))).join('')}`],
    ...[`${latin} ${letters}`, at % 2 === 0 ? 'F' : 'M', `15/0${(at % 9) + 1}/1985`, `+2126${10_000_000 + at}`, '', ''],
  ];
}

/** Twelve ways in which a row of a list is wrong: the column, what stands there, and what is said of it. */
const FAULTS: readonly (readonly [column: number, value: string, path: string, code: string])[] = [
  [0, '--', 'serviceNumber', 'http.fields.wrong-format'],
  [0, 'F-0', '', 'imports.row-twice'],
  [1, '', 'nameAr', 'http.fields.required'],
  [2, 'L'.repeat(200), 'nameLatin', 'http.fields.wrong-format'],
  [3, 'x', 'sex', 'identity.sex-unread'],
  [4, '31/02/1985', 'birthDate', 'imports.date-unreadable'],
  [4, '15/09/1405', 'birthDate', 'imports.date-of-another-calendar'],
  [4, '01/02/85', 'birthDate', 'imports.date-year-short'],
  [4, '15/01/2024', 'birthDate', 'identity.birth-date-impossible'],
  [5, '0612345678', 'phone', 'identity.phone-unread'],
  [6, '#REF!', 'email', 'imports.cell-error'],
  [7, 'Police of nowhere', 'agency', 'identity.place-not-found'],
];

/** A list in which one row of a hundred has a fault, each kind in turn. */
function listWithFaults(rows: number) {
  const faulty = new Map<number, readonly [string, string]>();
  const lines = Array.from({ length: rows }, (_, at) => {
    const cells = good(at);
    const fault = at % 100 === 99 ? FAULTS[Math.floor(at / 100) % FAULTS.length] : undefined;
    if (fault) {
      cells[fault[0]] = fault[1];
      faulty.set(at + 2, [fault[2], fault[3]]);
    }
    return cells.join(';');
  });
  return { content: [TITLES, ...lines].join('\n'), faulty };
}

describe('A list of officers', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.of(database, 'identity.officer', IdentityModule);
    // It has no service number, so every officer with the name would be in doubt.
    const name = { ar: 'نبيل حجي', latin: 'Nabil Hajji' };
    await aPerson(database, { id: desk.morocco.personId, role: 'state-admin', stateCode: 'ma', name });
  });
  afterAll(() => desk.close());

  it('has each of twelve kinds of faults found in its row and its column, and brings all other rows in', async () => {
    const { content, faulty } = listWithFaults(1_200);
    const done = await desk.bringIn(content);
    expect(done).toMatchObject({ status: 'done', counts: { new: 1_188, faulty: 12, entered: 1_188 } });
    const found = await query<{ number: number; path: string; code: string }>(
      database.adminUrl,
      `select number, p->>'path' as path, p->>'code' as code from imports.row, jsonb_array_elements(problems) p
       where import_id = $1 order by number`,
      [done.id],
    );
    expect(found).toEqual([...faulty].map(([number, [path, code]]) => ({ number, path, code })));
  });

  it('gives officers no password and no account that anybody could use', async () => {
    const { id } = await desk.bringIn(`Matricule;Nom (arabe);Nom (latin)\nP-1;ليلى الفاسي;Leila Fassi`);
    const rows = await query<{ credentials: number }>(
      database.adminUrl,
      `select count(c.person_id)::int as credentials from imports.row r
       left join identity.credential c on c.person_id = r.subject_id where r.import_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ credentials: 0 }]);
  });

  it('that is long leaves names to be made after it, and the next list sees them all the same', async () => {
    const head = 'Matricule;Nom (arabe);Nom (latin)';
    const many = Array.from({ length: 250 }, (_, at) =>
      good(5_000 + at)
        .slice(0, 3)
        .join(';'),
    );
    const unnamed = async () =>
      (await query(database.adminUrl, `select 1 from identity.person where name_keys = 0`)).length;
    const before = await unnamed();
    await desk.bringIn([head, ...many].join('\n'));
    expect((await unnamed()) - before).toBe(250);
    const [, ar, latin] = good(5_007);
    const { counts } = await desk.check(`Nom (arabe);Nom (latin)\n${ar};${latin}`);
    expect([counts, await unnamed()]).toEqual([{ doubtful: 1 }, 0]);
  });

  it('is not held up while it runs by the names of another, which are made once it is done', async () => {
    const { id } = await desk.check(`Matricule;Nom (arabe);Nom (latin)\nQ-1;رضا بنسعيد;Reda Bensaid`);
    const names = new KeepNameKeys(desk.centre.get(NameKeysRepository), desk.centre.get(Imports));
    const kept = () => desk.centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => names.run());
    const keys = async () =>
      (
        await query(database.adminUrl, `select 1 from identity.person where id = $1 and name_keys > 0`, [
          desk.morocco.personId,
        ])
      ).length;
    await desk.change(`update imports.import set status = 'running' where id = $1`, [id]);
    await desk.change(`update identity.person set name_keys = 0 where id = $1`, [desk.morocco.personId]);
    await kept();
    expect(await keys()).toBe(0);
    await desk.change(`update imports.import set status = 'done' where id = $1`, [id]);
    await kept();
    expect(await keys()).toBe(1);
  });

  it('keeps the number of nobody in clear', async () => {
    const { id } = await desk.bringIn(`Matricule;Nom (arabe);Nom (latin)\nSECRET-77;هند الفاسي;Hind Fassi`);
    await desk.check(`Matricule;Nom (arabe);Nom (latin)\nSECRET-77;هند الفاسي;Hind El Fassi`);
    await desk.check(`Matricule;Nom (arabe);Nom (latin)\n;هند الفاسي;Hind Fassi`);
    const rows = await query<{ told: string }>(
      database.adminUrl,
      `select row_to_json(r)::text as told from imports.row r
       union all select row_to_json(i)::text from imports.import i
       union all select row_to_json(e)::text from audit.entry e`,
    );
    expect(rows.map(({ told }) => told).join('\n')).not.toMatch(/SECRET|secret-?77|5345435245542d3737/);
    expect((await desk.rows(id)).items[0]?.cells[0]).toBe('SECRET-77');
  });

  it('tells whoever listens of each account that it enters, once', async () => {
    await listenTo(database, [accountEntered]);
    const { id } = await desk.bringIn(
      `Matricule;Nom (arabe);Nom (latin);Langue\nV-1;زينب مراكشي;Zineb Marrakchi;fr\nV-2;إلياس مراكشي;Ilyas Marrakchi;`,
    );
    const people = await query<{ id: string }>(
      database.adminUrl,
      'select subject_id as id from imports.row where import_id = $1 order by number',
      [id],
    );
    for (const [at, language] of ['fr', 'ar'].entries()) {
      const personId = people[at]?.id ?? '';
      expect(await published(database, personId)).toEqual([
        { event: accountEntered.name, sequence: 1, payload: { personId, stateCode: 'ma', language } },
      ]);
    }
    await desk.bringIn(`Matricule;Nom (latin)\nV-1;Zineb El Marrakchi`);
    expect(await published(database, people[0]?.id ?? '')).toHaveLength(1);
  });

  it('is of a state that there is', async () => {
    const caller = { ...desk.registrar, stateCode: 'zz' };
    await expect(desk.read('Nom\nx', caller)).rejects.toMatchObject({ code: 'imports.state-not-found' });
  });
});
