/**
 * Checks that the statements of libs/* keep to the order that imports have (.dependency-cruiser.cjs), and that they
 * name no table, function or view of another library that it does not show (sql/shown).
 */
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from '../../bin/lib/project.mjs';

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

/** Tables are known by migrations, functions and views by their files; everyone may use the application's schema. */
const known = new Set();
const shown = new Set();
for (const file of list('migrations').filter((path) => path.endsWith('.ts')))
  for (const [, table] of read('migrations', file).matchAll(/create table ([a-z_]+\.[a-z_]+)/g)) known.add(table);
for (const path of files.filter((one) => /\/sql\/(shown\/)?(functions|views)\//.test(one))) {
  const name = `${schemaOf(libraryOf(path))}.${path.split('/').at(-1).replace('.sql', '')}`;
  known.add(name);
  if (path.includes('/sql/shown/')) shown.add(name);
}
for (const name of known) if (!libraries.has(name.split('.')[0]) || name.startsWith('app.')) known.delete(name);

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

const found = [];
let statements = 0;
for (const path of files)
  for (const statement of statementsOf(path)) {
    statements += 1;
    for (const [, name] of statement.matchAll(/(?<![\w.:'-])([a-z_]+\.[a-z_]+)(?![\w:-])/g)) {
      const [library, other] = [libraryOf(path), libraries.get(name.split('.')[0])];
      if (!known.has(name) || other === library) continue;
      if (!mayName(library, other)) found.push(`libs/${path} names ${name}, which stands to its right`);
      else if (!shown.has(name)) found.push(`libs/${path} names ${name}, which ${other} does not show`);
    }
  }

if (statements === 0) found.push('No statement was found');
if (found.length > 0) {
  process.stdout.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
