import { QueryFailedError, type QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../application-role.js';
import { appliedDefinitions, noteApplied } from './applied-definitions.js';
import { drop, functionsNamed, standing, type Standing } from './definition-catalogue.js';
import { inOrderOfUse } from './definition-order.js';
import { digestOf, keyOf, type Definition, type Key } from './definition.js';

/** Codes of PostgreSQL: another result is no replacement; a grant may mean the former function or the new one. */
const NO_REPLACEMENT: readonly unknown[] = ['42P13', '42725'];

/**
 * Makes the functions, views and policies of the database those of `definitions`. It applies what has changed since, or
 * everything where tables have changed (`anew`). It drops what has no definition: what was applied once, and after
 * migrations also what those made.
 */
export async function applyDefinitions(
  runner: QueryRunner,
  definitions: readonly Definition[],
  { anew }: { readonly anew: boolean },
): Promise<void> {
  const applied = await appliedDefinitions(runner);
  if (!applied) return;
  const known = new Set(definitions.map(keyOf));
  const isDue = (one: Definition): boolean => anew || applied.get(keyOf(one))?.digest !== digestOf(one);
  const due = new Set(definitions.filter(isDue).map(keyOf));
  if (due.size === 0 && [...applied.keys()].every((key) => known.has(key))) return;

  await runner.query('set local check_function_bodies = off');
  const present = await standing(runner);
  const isGone = (key: Key): boolean => !known.has(key) && (anew || applied.has(key));
  const leaves = present.filter((one) => isGone(keyOf(one)) || (one.kind !== 'function' && due.has(keyOf(one))));
  for (const key of await drop(runner, leaves.filter(isNoFunction))) due.add(key);
  for (const definition of inOrderOfUse(definitions)) {
    if (!due.has(keyOf(definition))) continue;
    for (const key of await apply(runner, definition)) due.add(key);
  }
  const functions = leaves.filter((one) => !isNoFunction(one)).map(({ identity }) => identity);
  if (functions.length > 0) await runner.query(`drop function if exists ${functions.join(', ')}`);
  await noteApplied(runner, definitions, await identitiesOf(runner, definitions));
}

const isNoFunction = ({ kind }: Standing): boolean => kind !== 'function';

/**
 * @returns what had to be dropped for it and comes later in the order of use. @throws Error that begins with its path.
 */
async function apply(runner: QueryRunner, definition: Definition): Promise<readonly Key[]> {
  try {
    if (definition.kind === 'function') return await replaceFunction(runner, definition);
    await runner.query(definition.text);
    return [];
  } catch (failure) {
    const { detail } = causeOf(failure);
    const more = detail === undefined ? '' : `\n${detail}`;
    throw new Error(`${definition.path}: ${(failure as Error).message}${more}`, { cause: failure });
  }
}

/**
 * Replaces a function in its place, because indexes and triggers may stand on it. If its parameters or result differ,
 * the former one is dropped. Its grants are those that its file gives.
 */
async function replaceFunction(runner: QueryRunner, { name, text }: Definition): Promise<readonly Key[]> {
  const former = await functionsNamed(runner, name);
  for (const { identity } of former) {
    await runner.query(`revoke all on function ${identity} from ${APPLICATION_ROLE};
      grant execute on function ${identity} to public`);
  }
  // They are read again, because changing the grants has rewritten their rows.
  const before = await functionsNamed(runner, name);
  await runner.query('savepoint definition');
  try {
    await runner.query(`${text};release savepoint definition`);
  } catch (failure) {
    if (before.length === 0 || !NO_REPLACEMENT.includes(causeOf(failure).code)) throw failure;
    await runner.query('rollback to savepoint definition; release savepoint definition');
    const dropped = await drop(runner, before);
    await runner.query(text);
    return dropped;
  }
  const untouched = new Set((await functionsNamed(runner, name)).map(({ row }) => row));
  return drop(
    runner,
    before.filter(({ row }) => untouched.has(row)),
  );
}

/** @throws Error where a file made something other than what it is named after. */
async function identitiesOf(runner: QueryRunner, definitions: readonly Definition[]): Promise<Map<Key, string>> {
  const identities = new Map((await standing(runner)).map((one) => [keyOf(one), one.identity]));
  const missing = definitions.find((one) => !identities.has(keyOf(one)));
  if (missing) throw new Error(`${missing.path} makes no ${missing.kind} ${missing.name}`);
  return identities;
}

/** What PostgreSQL says of a failure. */
const causeOf = (failure: unknown): { readonly code?: string; readonly detail?: string } =>
  failure instanceof QueryFailedError ? (failure.driverError as { code?: string; detail?: string }) : {};
