/**
 * Checks that what a guide says in bold stands on the screen in the guide's language, word for word, and that its links
 * lead to files that are there.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { LANGUAGES, namespacesOf, textsOf } from './locale-files.mjs';

const FOLDER = new URL('../../docs/guides/', import.meta.url);
const BOLD = /\*\*([^*]+)\*\*/g;
const LINK = /\]\(([^)#:]+)(?:#[^)]*)?\)/g;
const VARIABLE = /\{\{[\w-]+\}\}/g;
/** A text with fewer letters is little more than its variables and would be found in anything. */
const LEAST_LETTERS = 6;
/** The names of the languages, which stand on the screen as they are in all three. */
const EVERYWHERE = ['العربية', 'Français', 'English', 'العربية · Français · English'];

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Turns a text into patterns in which each variable may be anything. */
function patternsOf(text) {
  const said = text.split(VARIABLE);
  const letters = said.join('').replaceAll(/\P{Letter}/gu, '').length;
  return said.length > 1 && letters < LEAST_LETTERS ? [] : [said.map(escaped).join('.+')];
}

const shown = Object.fromEntries(
  LANGUAGES.map((language) => {
    const texts = namespacesOf(language).flatMap((namespace) => [...textsOf(language, namespace).values()]);
    return [language, new RegExp(`^(?:${[...new Set([...texts.flatMap(patternsOf), ...EVERYWHERE])].join('|')})$`)];
  }),
);

const guides = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const findings = [];
let quoted = 0;
for (const name of guides) {
  const language = /\.(ar|fr)\.md$/.exec(name)?.[1] ?? 'en';
  const guide = readFileSync(new URL(name, FOLDER), 'utf8');
  for (const [, words] of guide.matchAll(BOLD)) {
    quoted += 1;
    if (!shown[language].test(words))
      findings.push(`docs/guides/${name}: "${words}" is no text of the screens in ${language}`);
  }
  for (const [, path] of guide.matchAll(LINK))
    if (!existsSync(new URL(path, FOLDER))) findings.push(`docs/guides/${name}: ${path} is not there`);
}
if (quoted === 0) findings.push('docs/guides: no guide quotes a text of the screens');

process.stdout.write(
  findings.length > 0 ? `${findings.join('\n')}\n` : `${guides.length} guides, ${quoted} texts quoted\n`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
