import { PUBLIC_SCOPE, scopeOf, type Scope } from '#database';
import { newId } from '#kernel';
import { tableSecurity } from '#testing';
import { demoDatabase } from './isolation/demo-database.js';
import { demoRows, type DemoRows } from './isolation/demo-rows.js';
import { fillWhatTheDemoLeavesEmpty } from './isolation/fill.js';
import { functionsInTheOwnersName } from './isolation/functions.js';
import { Reader } from './isolation/reader.js';
import {
  IN_THE_OWNERS_NAME,
  OF_NOBODY,
  SHOWN_TO_ADMINISTRATORS,
  SHOWN_TO_STRANGERS,
  SHOWN_TO_TRAINEES,
  SHOWN_WITHOUT_CONTEXT,
  UNGUARDED,
  withViews,
} from './isolation/reviewed.js';
import { relations, rowsByRelation, shownIn, type Ask, type Relation, type Row } from './isolation/rows.js';
import type { Trace } from './isolation/trace.js';
import { ACROSS_THE_BORDER, TARGETS } from './isolation/writes.js';

const database = demoDatabase();
let owner: Ask;
let demo: DemoRows;
let everything: Relation[];
let tables: Relation[];
let moroccan: Trace;
let reader: Reader;
let administrator: Scope;
let trainee: Scope;

beforeAll(async () => {
  await fillWhatTheDemoLeavesEmpty(database.adminUrl);
  demo = await demoRows(database.adminUrl);
  owner = demo.ask;
  everything = await relations(owner);
  tables = everything.filter(({ kind }) => kind === 'table');
  moroccan = demo.traceOfState('ma');
  reader = await Reader.open(database.url);
  administrator = scopeOfPerson('admin.tn@demo.example', 'state-admin');
  trainee = scopeOfPerson('trainee2.tn@demo.example', 'trainee');
}, 60_000);
afterAll(() => reader.close());

const scopeOfPerson = (email: string, role: 'state-admin' | 'trainee'): Scope => {
  const { id: personId, stateCode } = demo.person(email);
  return scopeOf({ personId, sessionId: newId(), stateCode, roles: [role] });
};

const shownTo = (scope: Scope): Promise<Map<string, Row[]>> =>
  reader.as(scope, (ask) => rowsByRelation(ask, everything));

const leaks = (shown: ReadonlyMap<string, readonly Row[]>, trace: Trace): string[] =>
  [...shown.values()]
    .flat()
    .filter((row) => trace.leadsTo(row))
    .map(({ table, text }) => `${table}: ${text.slice(0, 200)}`);

describe('The tables of the centre', () => {
  it('have forced row-level security and a policy, all but those reviewed', async () => {
    const guards = await tableSecurity(database.adminUrl);
    const open = guards.filter(({ forced, policies }) => !forced || policies === 0);
    expect(open.map(({ table }) => table)).toEqual(Object.keys(UNGUARDED));
    expect(guards.map(({ table }) => table)).toEqual(tables.map(({ name }) => name));
  });

  it('hold Moroccan rows, all but those reviewed as nobody’s, so that a leak would be seen', () => {
    const expected = tables.map(({ name }) => name).filter((name) => !(name in OF_NOBODY));
    expect([...moroccan.tables].sort()).toEqual(expected);
  });

  it('are shown through views in the name of who looks', async () => {
    const views = await owner<{ name: string; invoker: boolean }>(
      `select format('%I.%I', n.nspname, c.relname) as name,
         coalesce('security_invoker=true' = any (c.reloptions), false) as invoker
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm')
         and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(views).not.toHaveLength(0);
    expect(views.filter(({ invoker }) => !invoker)).toEqual([]);
  });
});

describe('Without any filter', () => {
  it('an administrator of Tunisia is shown no Moroccan row, and rows of Tunisia', async () => {
    const shown = await shownTo(administrator);
    expect(leaks(shown, moroccan)).toEqual([]);
    expect(shownIn(shown)).toEqual(withViews(SHOWN_TO_ADMINISTRATORS));
  });

  it('an administrator of Morocco is shown Moroccan rows where one of Tunisia is shown none', async () => {
    const shown = await shownTo(scopeOfPerson('admin.ma@demo.example', 'state-admin'));
    const leaking = new Set([...shown.values()].flat().flatMap((row) => (moroccan.leadsTo(row) ? [row.table] : [])));
    expect([...leaking].sort()).toEqual(withViews(SHOWN_TO_ADMINISTRATORS.filter((name) => !(name in OF_NOBODY))));
  });

  it('a trainee of Tunisia is shown nothing of any other trainee or state, and what is their own', async () => {
    const shown = await shownTo(trainee);
    expect(leaks(shown, demo.traceOfTraineesBut('trainee2.tn@demo.example'))).toEqual([]);
    expect(shownIn(shown)).toEqual(withViews(SHOWN_TO_TRAINEES));
  });

  it('a stranger is shown what is reviewed as public', async () => {
    const shown = await shownTo(PUBLIC_SCOPE);
    expect(shownIn(shown)).toEqual(withViews(SHOWN_TO_STRANGERS));
    expect(leaks(shown, moroccan)).toEqual([]);
  });

  it('nobody is shown anything where no context was set, nor where one was and is over', async () => {
    const fresh = await Reader.open(database.url);
    try {
      expect(shownIn(await rowsByRelation(fresh.inNobodysName, everything))).toEqual(withViews(SHOWN_WITHOUT_CONTEXT));
    } finally {
      await fresh.close();
    }
    await reader.as({ context: 'system' }, (ask) => ask('select 1'));
    expect(shownIn(await rowsByRelation(reader.inNobodysName, everything))).toEqual(withViews(SHOWN_WITHOUT_CONTEXT));
  });
});

describe('An administrator of Tunisia', () => {
  const targets = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, sql] of Object.entries(TARGETS)) {
      const [row] = await owner<{ id: string }>(sql);
      if (!row) throw new Error(`The demo has no ${name}`);
      targets.set(name, row.id);
    }
  });
  const aimed = (sql: string): string =>
    sql.replace(/(?<!:):(\w+)/g, (_, name: string) => `'${targets.get(name) ?? name}'`);

  it.each(ACROSS_THE_BORDER)('who %s is refused', async (_what, sql) => {
    expect(await reader.tries(administrator, aimed(sql))).toEqual([]);
  });

  it('nominates an officer of Tunisia by the same statement', async () => {
    const sql = `insert into enrolment.nomination (id, cohort_id, person_id, state_code, nominated_by, cohort_ends_on)
      values (gen_random_uuid(), :cohort, :tunisian, 'tn', :administrator, '2030-01-01') returning 1`;
    expect(await reader.tries(administrator, aimed(sql))).toHaveLength(1);
  });

  it('changes or removes no Moroccan row by a statement without a filter', async () => {
    const touched: string[] = [];
    for (const { name } of tables) {
      const [column] = await owner<{ name: string }>(
        `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0
           and attgenerated = '' and not attisdropped and has_column_privilege('rtc_app', attrelid, attnum, 'update')`,
        [name],
      );
      const update = column ? [`update ${name} t set ${column.name} = ${column.name}`] : [];
      for (const change of [...update, `delete from ${name} t`]) {
        const rows = await reader.tries<{ content: Row['content'] }>(
          administrator,
          `${change} returning to_jsonb(t) as content`,
        );
        const found = rows.map(({ content }) => ({ table: name, place: null, content, text: JSON.stringify(content) }));
        if (found.some((row) => moroccan.leadsTo(row))) touched.push(change);
      }
    }
    expect(touched).toEqual([]);
  });

  it('learns nothing of a Moroccan officer from functions that answer in the owner’s name', async () => {
    const asked = [
      'select grading.explanations_of(:result) as answer',
      'select grading.question_of((select id from grading.script limit 1)) as answer',
      'select exams.hold_attempt(:attempt) as answer',
      "select grading.claim_script(null, null, null, interval '1 minute', true) as answer",
    ];
    for (const sql of asked) {
      expect(await reader.as(administrator, (ask) => ask(aimed(sql)))).toEqual([{ answer: null }]);
    }
  });
});

describe('Functions in the owner’s name', () => {
  it('are those reviewed, look names up in fixed schemas, and are not open to everybody', async () => {
    const found = await functionsInTheOwnersName(owner);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(IN_THE_OWNERS_NAME));
    expect(found.filter(({ fixed, public: open }) => !fixed || open)).toEqual([]);
  });
});

describe('This test', () => {
  it.each([
    ['a policy opens a table', 'create policy leak on enrolment.seat for select using (true)', 'enrolment.seat'],
    [
      'row-level security is off',
      'alter table grading.script_origin disable row level security',
      'grading.script_origin',
    ],
    [
      'a new table has none',
      'create table public.note as select person_id from grading.result; grant select on public.note to rtc_app',
      'public.note',
    ],
    [
      'a view answers in its owner’s name',
      'create view public.names as select name_latin from identity.person; grant select on public.names to rtc_app',
      'public.names',
    ],
  ])('finds a leak where %s', async (_what, opening, where) => {
    await owner(opening);
    const opened = await relations(owner);
    const shown = await reader.as(administrator, (ask) => rowsByRelation(ask, opened));
    expect([...new Set(leaks(shown, moroccan).map((leak) => leak.split(':')[0]))]).toContain(where);
  });
});
