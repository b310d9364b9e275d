import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportDesk, writeWorkbook, type WorkbookTraits } from '#imports/testing';
import type { Caller } from '#kernel';
import { query, testDatabase } from '#testing';
import { IdentityModule } from '../identity.module.js';
import { aPerson } from '../testing/index.js';

const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Style 1 shows seven digits, style 2 is text. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0000000"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="49"/></cellXfs></styleSheet>`;
const HEAD = `<row r="1">${cell('A1', 'Matricule')}${cell('B1', 'Nom (arabe)')}${cell('C1', 'Nom (latin)')}</row>`;
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('A list of officers', () => {
  const database = testDatabase();
  let desk: ImportDesk;
  let folder: string;
  beforeAll(async () => {
    desk = await ImportDesk.of(database, 'identity.officer', IdentityModule);
    folder = await mkdtemp(join(tmpdir(), 'pits '));
    const clerk = async ({ personId: id }: Caller, stateCode: string, letter: string) =>
      aPerson(database, {
        id,
        stateCode,
        role: 'state-admin',
        name: { ar: `كاتب ${letter}`, latin: `Clerk ${letter}` },
      });
    await clerk(desk.morocco, 'ma', 'م');
    await clerk(desk.tunisia, 'tn', 'ت');
  });
  afterAll(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  const workbook = async (traits: WorkbookTraits): Promise<Buffer> => {
    const path = join(folder, 'agents.xlsx');
    await writeWorkbook(path, traits);
    return readFile(path);
  };
  const officersOf = async (id: string): Promise<Record<string, unknown>[]> =>
    query(
      database.adminUrl,
      `select p.email, p.phone, p.name_ar as ar, p.name_latin as latin, p.birth_date::text as born, p.function
       from imports.row r join identity.person p on p.id = r.subject_id where r.import_id = $1 order by r.number`,
      [id],
    );

  // Pit 5.
  it('with an address that somebody of another state has says of it what it says of any, and the row waits', async () => {
    await desk.bringIn('Matricule;Nom (arabe);Nom (latin);Courriel\nE-1;طارق زيدان;Tarik Zidane;t.zidane@example.test');
    const own = 'Matricule;Nom (arabe);Nom (latin);Courriel\nE-2;منى حداد;Mouna Haddad;m.haddad@example.test';
    await desk.bringIn(own, desk.tunisia);
    const { id, counts } = await desk.bringIn(
      `Matricule;Nom (arabe);Nom (latin);Courriel
E-3;سامي ترابلسي;Sami Trabelsi;t.zidane@example.test
E-4;سامية عياري;Samia Ayari;m.haddad@example.test
E-5;نادر قروي;Nader Karoui;n.karoui@example.test`,
      desk.tunisia,
    );
    expect(counts).toEqual({ new: 1, faulty: 2, entered: 1 });
    const { items } = await desk.rows(id, desk.tunisia);
    const [foreign, ofOurs] = items.map(({ verdict, problems, candidates, subjectId, outcome }) => ({
      ...{ verdict, problems, candidates, subjectId, outcome },
    }));
    expect(foreign).toEqual({
      ...{ verdict: 'faulty', problems: [{ path: 'email', code: 'identity.email-not-usable' }] },
      ...{ candidates: [], subjectId: null, outcome: null },
    });
    expect(ofOurs).toEqual(foreign);
  });

  // Pit 7.
  it('knows one number in all spellings: it pairs, is entered once, and two rows with it are one officer', async () => {
    await desk.bringIn(`Matricule;Nom (arabe);Nom (latin)\nAB-123;سعيد الناصري;Said Naciri`);
    for (const spelling of ['ab 123', 'AB-١٢٣', 'AB123 ', 'ＡＢ１２３']) {
      const { counts } = await desk.check(`Matricule;Nom (latin)\n${spelling};Said Naciri`);
      expect([spelling, counts]).toEqual([spelling, { same: 1 }]);
    }
    const twice = await desk.check(
      `Matricule;Nom (arabe);Nom (latin)\nCD-٧;هدى عمري;Houda Amri\ncd 7;هدى العمري;Houda El Amri`,
    );
    expect(twice.counts).toEqual({ new: 1, faulty: 1 });
  });

  // Pit 8.
  it('wipes nothing by a column that it lacks or a cell that is blank, and clears only where it says so', async () => {
    const head = 'Matricule;Nom (arabe);Nom (latin);Téléphone;Courriel;Fonction';
    const { id } = await desk.bringIn(`${head}\nW-1;ليلى فاسي;Leila Fassi;+212611111111;l.fassi@example.test;analyst`);
    expect((await desk.check('Matricule;Nom (latin)\nW-1;Leila Fassi')).counts).toEqual({ same: 1 });
    expect((await desk.check(`${head}\nW-1;ليلى فاسي;Leila Fassi; ;;`)).counts).toEqual({ same: 1 });
    await desk.bringIn('Matricule;Téléphone;Courriel;Fonction\nW-1;;#EFFACER;instructor');
    expect(await officersOf(id)).toMatchObject([{ phone: '+212611111111', email: null, function: 'instructor' }]);
  });

  // Pit 9.
  it('that is undone gives old values back but to those who were edited since, and lists these', async () => {
    const names = ['عمر', 'علي', 'حسن', 'خالد', 'سعد'] as const;
    const rows = (phone: number) =>
      names.map((ar, at) => `Z-${at};${ar} بركات;Officer ${'abcde'.charAt(at)} Barakat;+21262000000${phone + at}`);
    const head = 'Matricule;Nom (arabe);Nom (latin);Téléphone';
    const first = await desk.bringIn([head, ...rows(0)].join('\n'));
    const { id, counts } = await desk.bringIn(
      [head, ...rows(3), 'Z-9;نورة بركات;Noura Barakat;+212620000099'].join('\n'),
    );
    expect(counts).toMatchObject({ changed: 5, entered: 1 });
    await desk.change(
      `update identity.person set phone = '+212629999999' where phone in ('+212620000004', '+212620000006')`,
    );
    const undone = await desk.undo(id);
    expect(undone.counts).toMatchObject({ undone: 4, kept: 2, entered: 0, changed: 0 });
    expect((await officersOf(first.id)).map(({ phone }) => phone)).toEqual([
      ...['+212620000000', '+212629999999', '+212620000002', '+212629999999', '+212620000004'],
    ]);
    const kept = (await desk.rows(id)).items.filter(({ outcome }) => outcome === 'kept');
    expect(kept.map(({ cells }) => cells[0])).toEqual(['Z-1', 'Z-3']);
  });

  // Pit 10.
  it('in a workbook has each number as it is shown there: 123 with seven places is 0000123', async () => {
    await desk.bringIn('Matricule;Nom (arabe);Nom (latin)\n0000123;جمال عوفي;Jamal Oufi');
    const numbered = (style: string) => `<row r="2"><c r="A2"${style}><v>123</v></c>${cell('C2', 'Jamal Oufi')}</row>`;
    const shown = await desk.check(await workbook({ rows: HEAD + numbered(' s="1"'), styles: STYLES }));
    expect(shown.counts).toEqual({ same: 1 });
    // Without a format it is another number: no officer has it, and the row is not taken for his.
    const plain = await desk.check(await workbook({ rows: HEAD + numbered(''), styles: STYLES }));
    expect(plain.counts).toEqual({ faulty: 1 });
  });

  // Pit 11.
  it('has one order of day and month in a column, which one date of it proves', async () => {
    const { id } = await desk.bringIn(
      `Matricule;Nom (arabe);Nom (latin);Date de naissance
D-1;رجاء بنعلي;Raja Benali;02/01/1984
D-2;رشيد بنعلي;Rachid Benali;31/12/1982`,
    );
    expect((await officersOf(id)).map(({ born }) => born)).toEqual(['1984-01-02', '1982-12-31']);
  });

  // Pit 11.
  it('whose dates contradict each other marks those in the other order, and swaps none', async () => {
    const read = await desk.read(
      `Matricule;Nom (arabe);Nom (latin);Date de naissance
D-3;أمين شرقي;Amine Charki;25/01/1984
D-4;أمينة شرقي;Amina Charki;01/25/1984`,
    );
    await expect(desk.map(read.id)).rejects.toMatchObject({ code: 'imports.date-order-open' });
    const told = read.mapping.map((column) =>
      column.key === 'birthDate' ? { ...column, order: 'day-first' as const } : column,
    );
    expect((await desk.map(read.id, desk.morocco, told)).counts).toEqual({ new: 1, faulty: 1 });
    expect((await desk.row(read.id, 3)).problems).toEqual([{ path: 'birthDate', code: 'imports.date-order-wrong' }]);
  });

  // Pit 12.
  it('with 70 KB of plain letters before its first Arabic ones is read by the whole file', async () => {
    const plain = Array.from({ length: 1_900 }, (_, at) => `P-${at};;Officer number ${at} of the list\r\n`).join('');
    expect(plain.length).toBeGreaterThan(70_000);
    /** محمد in Windows-1256. */
    const arabic = Buffer.from([0xe3, 0xcd, 0xe3, 0xcf]);
    const { id, form } = await desk.read(
      Buffer.concat([latin1(`Matricule;Nom (arabe);Nom (latin)\r\n${plain}M-1;`), arabic, latin1(';Mohamed\r\n')]),
    );
    expect(form).toMatchObject({ encoding: 'windows-1256' });
    expect((await desk.row(id, 1_902)).cells).toEqual(['M-1', 'محمد', 'Mohamed']);
  });

  // Pit 13.
  it('of three officers, its columns formatted to the last row, has three rows and no fault', async () => {
    function* rows() {
      yield HEAD;
      for (const number of [2, 3, 4]) {
        const name = 'abc'.charAt(number - 2);
        yield `<row r="${number}">${cell(`A${number}`, `X-${number}`)}${cell(`B${number}`, 'ضابط')}${cell(`C${number}`, `Formatted ${name}`)}</row>`;
      }
      for (let number = 5; number <= 1_048_576; number += 4_096) {
        const many = { length: Math.min(4_096, 1_048_577 - number) };
        yield Array.from(many, (_, at) => `<row r="${number + at}"><c r="A${number + at}" s="2"/></row>`).join('');
      }
    }
    const content = await workbook({ rows: rows(), styles: STYLES });
    const began = Date.now();
    const { rows: count, counts } = await desk.check(content);
    expect([count, counts]).toEqual([3, { new: 3 }]);
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 60_000);
});
