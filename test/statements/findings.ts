import pg from 'pg';
import { catalogueOf, type Catalogue } from './asking/catalogue.js';
import { describeStatement } from './asking/description.js';
import { functionFindings } from './asking/functions.js';
import { parameterDifferences } from './comparing/parameters.js';
import { differences } from './comparing/rows.js';
import type { Source } from './reading/source.js';
import { statementsOf, type Statement } from './reading/statements.js';
import { textOf, tokensOf } from './reading/tokens.js';

export interface Findings {
  /** What is wrong, each with the place where it stands. */
  readonly wrong: readonly string[];
  /** How many statements and functions were checked against the database. */
  readonly held: number;
  /** The statements that are put together at run time, and why they cannot be checked. */
  readonly left: readonly { readonly name: string; readonly why: string }[];
}

/** Checks every statement of `source`, and every function, against the database that `url` signs in to. */
export async function findingsOf(source: Source, url: string): Promise<Findings> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { held, left } = statementsOf(source);
    const catalogue = await catalogueOf(client);
    const wrong: string[] = [];
    for (const statement of held) {
      const found = await wrongIn(client, source, catalogue, statement);
      wrong.push(...found.map((one) => `${statement.line}: ${one}`));
    }
    const functions = await functionFindings(client);
    return {
      wrong: [...wrong, ...functions.wrong],
      held: held.length + functions.held,
      left: [...left, ...functions.left],
    };
  } finally {
    await client.end();
  }
}

async function wrongIn(
  client: pg.Client,
  { checker }: Source,
  catalogue: Catalogue,
  { texts, row, parameters }: Statement,
): Promise<string[]> {
  const found = new Set<string>();
  const taken: (readonly number[])[] = [];
  for (const text of texts.flatMap(apart)) {
    try {
      const described = await describeStatement(client, text);
      for (const one of differences(checker, catalogue, { text, described, row })) found.add(one);
      taken.push(described.parameters);
    } catch (failure) {
      if (!(failure instanceof pg.DatabaseError)) throw failure;
      found.add(failure.message);
    }
  }
  if (found.size === 0)
    for (const one of parameterDifferences(checker, catalogue, { given: parameters, taken })) found.add(one);
  return [...found];
}

/** The statements of a text that sends several at once. */
function apart(text: string): string[] {
  const tokens = tokensOf(text);
  if (!tokens.some((token) => token.text === ';')) return [text];
  return textOf(tokens.map((token) => (token.text === ';' ? { ...token, text: '\0' } : token))).split('\0');
}
