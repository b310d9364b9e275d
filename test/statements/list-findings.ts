import pg from 'pg';
import type { ListStatements } from '#http';
import { catalogueOf, type Catalogue } from './asking/catalogue.js';
import { describeStatement } from './asking/description.js';
import { differences } from './comparing/rows.js';
import { listsOf, type ListConstant } from './reading/lists.js';
import type { Source } from './reading/source.js';

/** Lists what the database at `url` answers wrongly to the lists of `source`, in every order and with every filter. */
export async function listFindings(source: Source, url: string): Promise<{ held: number; wrong: string[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const catalogue = await catalogueOf(client);
    const wrong = new Set<string>();
    let held = 0;
    for (const list of listsOf(source)) {
      const statements = await statementsOf(list);
      for (const { sql } of statements.pages()) {
        held += 1;
        for (const one of await wrongIn(client, { source, catalogue, list, sql })) wrong.add(`${list.line}: ${one}`);
      }
      for (const { sql } of statements.summaries()) {
        held += 1;
        for (const one of await refused(client, sql)) wrong.add(`${list.line}: ${one}`);
      }
    }
    return { held, wrong: [...wrong] };
  } finally {
    await client.end();
  }
}

async function statementsOf({ module, name }: ListConstant): Promise<ListStatements> {
  const loaded = (await import(module)) as Record<string, { readonly statements: ListStatements } | undefined>;
  const list = loaded[name];
  if (!list) throw new Error(`${name} is described and not exported`);
  return list.statements;
}

interface Asked {
  readonly source: Source;
  readonly catalogue: Catalogue;
  readonly list: ListConstant;
  readonly sql: string;
}

async function wrongIn(client: pg.Client, { source, catalogue, list, sql }: Asked): Promise<string[]> {
  try {
    const described = await describeStatement(client, sql);
    const columns = described.columns.filter(({ name }) => !name.startsWith('listed'));
    return differences(source.checker, catalogue, { text: sql, described: { ...described, columns }, row: list.row });
  } catch (failure) {
    return [messageOf(failure)];
  }
}

async function refused(client: pg.Client, sql: string): Promise<string[]> {
  try {
    await describeStatement(client, sql);
    return [];
  } catch (failure) {
    return [messageOf(failure)];
  }
}

function messageOf(failure: unknown): string {
  if (failure instanceof pg.DatabaseError) return failure.message;
  throw failure;
}
