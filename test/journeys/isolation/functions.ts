import type { Ask } from './rows.js';

export interface OwnersFunction {
  readonly name: string;
  /** Whether it looks names up in schemas that its definition fixes. */
  readonly fixed: boolean;
  /** Whether anybody who may sign in may call it. */
  readonly public: boolean;
}

/** Every function that runs in its owner's name, found in the catalogue of the database. */
export const functionsInTheOwnersName = (ask: Ask): Promise<OwnersFunction[]> =>
  ask<OwnersFunction>(
    `select n.nspname || '.' || p.proname as name,
       coalesce((select bool_or(setting like 'search\\_path=%') from unnest(p.proconfig) setting), false) as fixed,
       has_function_privilege('public', p.oid, 'execute') as public
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
     order by 1`,
  );
