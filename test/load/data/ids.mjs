import { createHash } from 'node:crypto';

/** The same ids in SQL: `load.id('person', 7)`. Random ids by their form (RFC 9562, version 4), made from what they name. */
export function idOf(kind, number) {
  const digest = createHash('md5').update(`${kind} ${number}`).digest('hex');
  const [a, b, c, d] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20)];
  return `${a}-${b}-4${c}-8${d}-${digest.slice(20)}`;
}

export const ID_FUNCTION = `
  create schema if not exists load;
  create or replace function load.id(kind text, number bigint) returns uuid language sql immutable parallel safe
    return (select (substr(h, 1, 12) || '4' || substr(h, 14, 3) || '8' || substr(h, 18))::uuid
      from md5(kind || ' ' || number) h);`;

/** Runs `work` without triggers and checks of keys: the statements below keep what these would check. */
export async function unchecked(centre, work) {
  await centre.rows('set session_replication_role = replica');
  try {
    await work();
  } finally {
    await centre.rows('set session_replication_role = origin');
  }
}
