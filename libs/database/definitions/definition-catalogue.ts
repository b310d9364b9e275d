import type { QueryRunner } from 'typeorm';
import { keyOf, type Key, type Kind } from './definition.js';

/** Something that stands in the database, and how it is dropped: `drop <kind> <identity>`. */
export interface Standing {
  readonly kind: Kind;
  readonly name: string;
  readonly identity: string;
}

/** Every function, view and policy: `class` is the catalogue that `object` is a row of. */
const STANDING = `
  select p.tableoid as class, p.oid as object, 'function' as kind, n.nspname || '.' || p.proname as name,
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as identity
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  union all
  select c.tableoid, c.oid, 'view', n.nspname || '.' || c.relname, format('%I.%I', n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v'
  union all
  select p.tableoid, p.oid, 'policy', n.nspname || '.' || c.relname || '.' || p.polname,
      format('%I on %I.%I', p.polname, n.nspname, c.relname)
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`;
const OURS = `
  s.name !~ '^(pg_|information_schema\\.|public\\.)'
  and not exists (select from pg_depend d where (d.classid, d.objid, d.deptype) = (s.class, s.object, 'e'))`;

/** Everything in schemas of our own, by kind and name. */
export const standing = (runner: QueryRunner): Promise<Standing[]> =>
  runner.query(`select s.kind, s.name, s.identity from (${STANDING}) s where ${OURS} order by s.kind, s.name`);

/** The functions of a name, each with its row of the catalogue: a function that is written anew has another row. */
export const functionsNamed = (
  runner: QueryRunner,
  name: string,
): Promise<readonly (Standing & { readonly row: string })[]> =>
  runner.query(
    `select 'function' as kind, $1 as name, p.ctid::text as row,
       format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as identity
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = split_part($1, '.', 1) and p.proname = split_part($1, '.', 2)`,
    [name],
  );

/** Views and functions with what rests on them, deepest first; for a view, also what rests on the type of its rows. */
const FALLEN = `
  with recursive standing as materialized (select s.* from (${STANDING}) s where ${OURS}),
  fallen (class, object, depth) as (
    select s.class, s.object, 0 from standing s
      join jsonb_to_recordset($1::jsonb) w (kind text, identity text) on (w.kind, w.identity) = (s.kind, s.identity)
    union
    select s.class, s.object, f.depth + 1 from fallen f
      left join pg_class v on (v.tableoid, v.oid) = (f.class, f.object)
      join pg_depend d on d.deptype = 'n'
        and (d.refclassid, d.refobjid) in ((f.class, f.object), ('pg_type'::regclass, v.reltype))
      left join pg_rewrite r on (r.tableoid, r.oid) = (d.classid, d.objid)
      join standing s on (s.class, s.object) in ((d.classid, d.objid), ('pg_class'::regclass, r.ev_class))
        and (s.class, s.object) <> (f.class, f.object)
  )
  select s.kind, s.name, s.identity from (select class, object, max(depth) as depth from fallen group by 1, 2) f
    join standing s using (class, object) order by f.depth desc`;

/**
 * Drops what exists of `wanted`, with the functions, views and policies that rest on it.
 * @returns all that was dropped.
 * @throws QueryFailedError naming what else rests on it, such as an index or a trigger.
 */
export async function drop(
  runner: QueryRunner,
  wanted: readonly Pick<Standing, 'kind' | 'identity'>[],
): Promise<Key[]> {
  if (wanted.length === 0) return [];
  const fallen = await runner.manager.query<Standing[]>(FALLEN, [JSON.stringify(wanted)]);
  if (fallen.length > 0) await runner.query(fallen.map(({ kind, identity }) => `drop ${kind} ${identity}`).join(';\n'));
  return fallen.map(keyOf);
}
