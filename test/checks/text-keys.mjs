/** Keeps libs/i18n/texts, the types of all keys, in step with the English texts, file by file; `--write` renews it. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ROOT, baseOf, isPlural, namespacesOf, textsOf, variablesOf } from './locale-files.mjs';

const FOLDER = new URL('libs/i18n/texts/', ROOT);
const INDEX = 'index.generated.ts';

/** The variables of each key, with their types. */
function keysOf(namespace) {
  const found = new Map();
  for (const [key, text] of textsOf('en', namespace)) {
    if (key.startsWith('errors.')) continue;
    const name = `${namespace}:${baseOf(key)}`;
    const variables = found.get(name) ?? new Map();
    for (const variable of variablesOf(String(text))) variables.set(variable, 'string | number');
    if (isPlural(key)) variables.set('count', 'number');
    found.set(name, variables);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const typeOf = (namespace) => namespace.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const fileOf = (namespace) => `${namespace}.generated.ts`;

const line = ([key, variables]) => {
  const fields = [...variables].sort().map(([name, type]) => `readonly ${name}: ${type}`);
  return `  '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'None'};`;
};

function namespaceSource([namespace, keys]) {
  const hasPlain = keys.some(([, variables]) => variables.size === 0);
  return [
    ...(hasPlain ? ['type None = Readonly<Record<string, never>>;', ''] : []),
    `export interface ${typeOf(namespace)} {`,
    ...keys.map(line),
    '}',
    '',
  ].join('\n');
}

const indexSource = (namespaces) =>
  [
    ...namespaces.map((each) => `import type { ${typeOf(each)} } from './${fileOf(each).replace(/ts$/, 'js')}';`),
    '',
    '/** Every text by its key, with its variables. Written by `node test/checks/text-keys.mjs --write`. */',
    `export interface Texts extends ${namespaces.map(typeOf).join(', ')} {}`,
    '',
  ].join('\n');

const wanted = new Map();
const put = async (name, source) =>
  wanted.set(name, await format(source, { ...(await resolveConfig(new URL(name, FOLDER))), parser: 'typescript' }));
/** @type {[string, any][]} */
const texts = namespacesOf('en').map((namespace) => [namespace, keysOf(namespace)]);
const typed = texts.filter(([, keys]) => keys.length > 0);
for (const each of typed) await put(fileOf(each[0]), namespaceSource(each));
await put(INDEX, indexSource(typed.map(([namespace]) => namespace)));

const kept = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const isAsWanted = (name) => kept.includes(name) && readFileSync(new URL(name, FOLDER), 'utf8') === wanted.get(name);
const wrong = [...new Set([...kept, ...wanted.keys()])].filter((name) => !wanted.has(name) || !isAsWanted(name));

if (process.argv.includes('--write')) {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of kept) if (!wanted.has(name)) rmSync(new URL(name, FOLDER));
  for (const [name, source] of wanted) writeFileSync(new URL(name, FOLDER), source);
} else if (wrong.length > 0) {
  console.error(
    `libs/i18n/texts is not as the texts are (${wrong.join(', ')}): run node test/checks/text-keys.mjs --write`,
  );
  process.exitCode = 1;
}
