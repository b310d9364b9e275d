import pg from 'pg';
import { bodyOf, type Variable } from '../reading/plpgsql.js';

interface OwnFunction {
  readonly name: string;
  readonly language: string;
  /** In SQL: the definition. In PL/pgSQL: the body. */
  readonly source: string;
  readonly parameters: readonly Variable[];
  /** Rows that a trigger shows its function, by the name that they have there. */
  readonly shown: readonly Variable[];
}

/** A function of a trigger is given rows of the tables that the trigger is on. */
const OWN = `
  select n.nspname || '.' || p.proname as name, l.lanname as language,
    case l.lanname when 'sql' then pg_get_functiondef(p.oid) else p.prosrc end as source,
    (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(nullif(a.name, ''), '_' || a.place),
        'type', format_type(a.type, null)) order by a.place), '[]')
      from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargnames) with ordinality a (type, name, place))
    || (select coalesce(jsonb_agg(distinct jsonb_build_object('name', r.name, 'type', g.tgrelid::regclass::text)), '[]')
      from pg_trigger g, unnest(array['new', 'old']) r (name) where g.tgfoid = p.oid) as parameters,
    (select coalesce(jsonb_agg(distinct jsonb_build_object('name', r.name, 'type', g.tgrelid::regclass::text)), '[]')
      from pg_trigger g, unnest(array[g.tgnewtable, g.tgoldtable]) r (name)
      where g.tgfoid = p.oid and r.name is not null) as shown
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public') and l.lanname in ('sql', 'plpgsql')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1`;

export interface FunctionFindings {
  readonly held: number;
  readonly wrong: readonly string[];
  readonly left: readonly { readonly name: string; readonly why: string }[];
}

/** Finds what is wrong inside the functions of the database, which it would report only once they run. */
export async function functionFindings(client: pg.Client): Promise<FunctionFindings> {
  const { rows } = await client.query<OwnFunction>(OWN);
  const wrong = new Set<string>();
  const left: { name: string; why: string }[] = [];
  await client.query('begin; set local check_function_bodies = on');
  for (const one of rows) {
    const name = `function ${one.name}`;
    try {
      for (const made of madeOf(one)) {
        const message = await refusalOf(client, made);
        if (message !== null) wrong.add(`${name}: ${message}`);
      }
    } catch (failure) {
      left.push({ name, why: (failure as Error).message });
    }
  }
  await client.query('rollback');
  return { held: rows.length - left.length, wrong: [...wrong], left };
}

/** Keeps a function in SQL as it is; makes a function in SQL of each statement in PL/pgSQL, as those are checked. */
function madeOf({ language, source, parameters, shown }: OwnFunction): string[] {
  if (language === 'sql') return [source];
  const { variables, statements, records } = bodyOf(source);
  const own = { name: 'found', type: 'boolean' };
  const given = [...parameters, ...variables, own].filter(({ name }) => !records.has(name));
  const rows = [...records].map(([name, text]) => ({ name, type: `pg_temp.${rowName(name)}`, text }));
  const before = [
    ...shown.map(({ name, type }) => `create temp table ${pg.escapeIdentifier(name)} (like ${type})`),
    ...rows.map(({ name, text }) => rowOf(name, text, given)),
    'set local search_path = pg_catalog',
  ].join(';');
  const signature = [...given, ...rows].map(({ name, type }) => `${pg.escapeIdentifier(name)} ${type}`).join(', ');
  return statements.map(
    (text) =>
      `${before}; create function pg_temp.looked_into(${signature}) returns void language sql as $looked$${text}$looked$`,
  );
}

const rowName = (name: string): string => pg.escapeIdentifier(`row of ${name}`);

/** A table with the columns of the statement that fills a record. */
function rowOf(name: string, text: string, given: readonly Variable[]): string {
  const values = given.map((one) => `null::${one.type} as ${pg.escapeIdentifier(one.name)}`).join(', ');
  return `create temp table ${rowName(name)} as select f.* from (select ${values}) g cross join lateral (${text}) f with no data`;
}

async function refusalOf(client: pg.Client, made: string): Promise<string | null> {
  await client.query('savepoint looked_into');
  try {
    await client.query(made);
    return null;
  } catch (failure) {
    return (failure as Error).message;
  } finally {
    await client.query('rollback to savepoint looked_into');
  }
}
