/**
 * Checks that released migrations still have their digests (migrations.released.json), and that newer ones hold only
 * tables, data and grants: functions, views and policies stand in libs/<library>/sql. `--write` adds those that are
 * released now.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../../bin/lib/project.mjs';

const RELEASED = inProject('test/checks/migrations.released.json');
/** The last migration that made functions, views and policies. */
const LAST_WITH_DEFINITIONS = 1763000001410;
const DEFINES = /\b(?:create(?:\s+or\s+replace)?|alter)\s+(?:recursive\s+)?(function|procedure|view|policy)\b/gi;

const timeOf = (file) => Number(/^\d{13}/.exec(file)?.[0]);
const textOf = (file) => readFileSync(inProject('migrations', file), 'utf8');
const digestOf = (file) => createHash('sha256').update(textOf(file)).digest('hex');
const files = readdirSync(inProject('migrations')).filter((file) => timeOf(file) > 0);
const released = JSON.parse(readFileSync(RELEASED, 'utf8'));
const found = [];

for (const [file, digest] of Object.entries(released)) {
  if (!files.includes(file)) found.push(`migrations/${file} was released and is gone`);
  else if (digestOf(file) !== digest)
    found.push(`migrations/${file} was released and is another now: write a migration after it instead`);
}
for (const file of files.filter((one) => timeOf(one) > LAST_WITH_DEFINITIONS))
  for (const [, kind] of textOf(file).matchAll(DEFINES))
    found.push(`migrations/${file} makes a ${kind}: that stands in libs/<library>/sql`);

const kept = readdirSync(inProject('test/fixtures/releases')).map(timeOf);
const lastRelease = Math.max(...kept, ...Object.keys(released).map(timeOf));
for (const file of files.filter((one) => timeOf(one) <= lastRelease && !released[one]))
  found.push(`migrations/${file} stands before one that was released`);

if (process.argv.includes('--write')) {
  const all = Object.fromEntries(files.map((file) => [file, released[file] ?? digestOf(file)]));
  writeFileSync(RELEASED, `${JSON.stringify(all, null, 2)}\n`);
} else if (found.length > 0) {
  process.stdout.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
