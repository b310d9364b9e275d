import type { Findings } from './findings.js';

/** How many statements of each place are put together at run time. */
export type Noted = Readonly<Record<string, number>>;

/** How `left` differs from what is noted: new entries with why they are left, and noted ones that are gone. */
export function againstNoted(left: Findings['left'], noted: Noted): string[] {
  const counts = new Map<string, number>();
  for (const { name } of left) counts.set(name, (counts.get(name) ?? 0) + 1);
  const more = left.filter(({ name }) => (counts.get(name) ?? 0) > (noted[name] ?? 0));
  const fewer = Object.entries(noted).filter(([name, before]) => (counts.get(name) ?? 0) < before);
  return [
    ...more.map(({ name, why }) => `${name} cannot be held against the database: ${why}`),
    ...fewer.map(([name, before]) => `${name}: ${counts.get(name) ?? 0} of ${before} are left, so note fewer`),
  ];
}
