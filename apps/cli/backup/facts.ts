import { z } from 'zod';

/** Where a chain of the audit trail ends: the last entry's number and hash (hex); number 0 before the first. */
const StreamHead = z.object({ stream: z.number(), sequence: z.number(), hash: z.string() });

/**
 * What a database holds, to compare a copy with. The application may delete nothing from `kept` tables, so a later copy
 * has as many rows or more in them. The root of the log is in hex, null while it is empty.
 */
export const Facts = z.object({
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.object({ rows: z.number(), kept: z.boolean() })),
  audit: z.array(StreamHead),
  log: z.object({ size: z.number(), root: z.string().nullable() }),
});
export type Facts = z.output<typeof Facts>;
export type StreamHead = z.output<typeof StreamHead>;

/** What a copy holds at the points that facts name. */
export interface Copy {
  readonly facts: Facts;
  /** The hash of an entry of the audit trail in hex; null where there is none. */
  entryHash(stream: number, sequence: number): Promise<string | null>;
  /** The root of the log when it had that size, in hex; null where it never had. */
  rootAt(size: number): Promise<string | null>;
}

/** Lists, a line each, what facts name and a copy lacks; empty where nothing is missing. */
export async function missingFrom(copy: Copy, then: Facts): Promise<string[]> {
  const missing: string[] = [];
  const ran = new Set(copy.facts.migrations);
  missing.push(...then.migrations.filter((name) => !ran.has(name)).map((name) => `migration ${name}: not there`));
  for (const [table, { rows, kept }] of Object.entries(then.tables)) {
    const found = copy.facts.tables[table];
    if (!found) missing.push(`${table}: not there`);
    else if (kept && found.rows < rows) missing.push(`${table}: ${found.rows} rows instead of ${rows} or more`);
  }
  for (const { stream, sequence, hash } of then.audit) {
    if (sequence > 0 && (await copy.entryHash(stream, sequence)) !== hash)
      missing.push(`audit trail, stream ${stream}: entry ${sequence} is missing or another`);
  }
  const { size, root } = then.log;
  if (size > 0 && (await copy.rootAt(size)) !== root)
    missing.push(`log: no checkpoint of ${size} leaves, or another root`);
  return missing;
}
