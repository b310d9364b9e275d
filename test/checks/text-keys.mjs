/** Keeps libs/i18n/texts.generated.ts, the types of all keys, as the English texts are; `--write` renews it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ROOT, baseOf, isPlural, namespacesOf, textsOf, variablesOf } from './locale-files.mjs';

const FILE = new URL('libs/i18n/texts.generated.ts', ROOT);

function entries() {
  const found = new Map();
  for (const namespace of namespacesOf('en')) {
    for (const [key, text] of textsOf('en', namespace)) {
      if (key.startsWith('errors.')) continue;
      const name = `${namespace}:${baseOf(key)}`;
      const variables = found.get(name) ?? new Map();
      for (const variable of variablesOf(String(text))) variables.set(variable, 'string | number');
      if (isPlural(key)) variables.set('count', 'number');
      found.set(name, variables);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const line = ([key, variables]) => {
  const fields = [...variables].sort().map(([name, type]) => `readonly ${name}: ${type}`);
  return `  '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'None'};`;
};

const source = [
  'type None = Readonly<Record<string, never>>;',
  '',
  '/** Every text by its key, with its variables. Written by `node test/checks/text-keys.mjs --write`. */',
  'export interface Texts {',
  ...entries().map(line),
  '}',
  '',
].join('\n');
const wanted = await format(source, { ...(await resolveConfig(FILE)), parser: 'typescript' });

if (process.argv.includes('--write')) {
  writeFileSync(FILE, wanted);
} else if (readFileSync(FILE, 'utf8') !== wanted) {
  console.error('libs/i18n/texts.generated.ts is not as the texts are: run node test/checks/text-keys.mjs --write');
  process.exitCode = 1;
}
