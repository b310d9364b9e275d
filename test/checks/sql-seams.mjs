/**
 * Holds the statements of libs/* to the order that imports have (.dependency-cruiser.cjs), and counts, for each pair of
 * libraries, how many objects of the other are named that it does not show (sql/shown). The counts stand in
 * sql-seams.counted.json and only fall; `--write` notes that they fell, `--list` says where each stands.
 */
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from '../../bin/lib/project.mjs';

const COUNTED = inProject('test/checks/sql-seams.counted.json');
const STATEMENT = /\b(?:select|insert\s+into|update|delete\s+from|from|join|with)\b/i;
const TEST = /\.spec\.ts$|^[^/]+\/testing\//;
const list = (folder) => readdirSync(inProject(folder), { recursive: true }).map((path) => path.replaceAll('\\', '/'));
const read = (...path) => readFileSync(inProject(...path), 'utf8');

const files = list('libs').filter(
  (path) => /\.(ts|sql)$/.test(path) && !TEST.test(path) && !path.startsWith('testing/'),
);
const libraryOf = (path) => path.split('/')[0];
const schemaOf = (library) => (library === 'database' ? 'app' : library);
const libraries = new Map([...new Set(files.map(libraryOf))].map((library) => [schemaOf(library), library]));

/** Tables by the migrations, functions and views by their files; those of the application's own schema are for everyone. */
const hidden = new Set();
for (const file of list('migrations').filter((path) => path.endsWith('.ts')))
  for (const [, table] of read('migrations', file).matchAll(/create table ([a-z_]+\.[a-z_]+)/g)) hidden.add(table);
for (const path of files.filter((one) => /\/sql\/(functions|views)\//.test(one)))
  hidden.add(`${schemaOf(libraryOf(path))}.${path.split('/').at(-1).replace('.sql', '')}`);
for (const name of hidden) if (!libraries.has(name.split('.')[0]) || name.startsWith('app.')) hidden.delete(name);

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
/** Whether a library may import another, by the same rule. */
const mayName = (library, other) => {
  const rule = forbidden.find(({ name }) => name === `order-${library}`);
  return !rule || new RegExp(rule.to.pathNot).test(`libs/${other}/index.ts`);
};

/** The texts of a file that are statements. */
function statementsOf(path) {
  const text = read('libs', path);
  if (path.endsWith('.sql')) return [text.replace(/--.*$/gm, '')];
  const found = [];
  const visit = (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText && STATEMENT.test(node.getText())) found.push(node.getText());
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const places = [];
for (const path of files)
  for (const statement of statementsOf(path))
    for (const [, name] of statement.matchAll(/(?<![\w.:'-])([a-z_]+\.[a-z_]+)(?![\w:-])/g)) {
      const other = libraries.get(name.split('.')[0]);
      if (hidden.has(name) && other !== libraryOf(path))
        places.push({ path, name, pair: `${libraryOf(path)} > ${other}` });
    }

const found = places
  .filter(({ path, name }) => !mayName(libraryOf(path), libraries.get(name.split('.')[0])))
  .map(({ path, name }) => `libs/${path} names ${name}, which stands to its right`);
const counts = {};
for (const { pair } of places) counts[pair] = (counts[pair] ?? 0) + 1;
const counted = Object.fromEntries(Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1)));

if (process.argv.includes('--list'))
  for (const { path, name } of places) process.stdout.write(`libs/${path}: ${name}\n`);
if (process.argv.includes('--write')) writeFileSync(COUNTED, `${JSON.stringify(counted, null, 2)}\n`);
const noted = JSON.parse(readFileSync(COUNTED, 'utf8'));
for (const pair of new Set([...Object.keys(noted), ...Object.keys(counted)])) {
  const [before, now] = [noted[pair] ?? 0, counted[pair] ?? 0];
  if (now > before)
    found.push(`${pair}: ${now} objects are named that are not shown, ${before} were; --list says which`);
  if (now < before) found.push(`${pair}: ${now} of ${before} are left; --write notes it`);
}
if (places.length === 0 && Object.keys(noted).length > 0) found.push('No statement was found');
if (found.length > 0) {
  process.stdout.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
