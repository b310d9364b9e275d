/** Checks ids of operations and codes of errors against the forms of STYLE.md; those of a release stay as they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { errorCodes } from './error-codes.mjs';
import { ROOT } from './locale-files.mjs';

const CONTRACTS = 'libs/contracts';
const OPERATION = /export const (\w+) = operation\(\{\s*id: '([^']+)',/g;
const NOT_VERBS = /^(read|fetch|find|update|retrieve|load)-/;
const ID = /^[a-z]+\.[a-z]+(-[a-z]+)+$/;
const CODE = /^[a-z]+(\.[a-z][a-z\d]*(-[a-z\d]+)*)+$/;
/** Codes that say in another way than `<noun>-not-found` that something is not there. */
const NOT_FOUND_OTHERWISE = /(^|[.-])(unknown|missing|no-such)$|\.no-/;

const released = JSON.parse(readFileSync(new URL('names.released.json', import.meta.url), 'utf8'));

const operations = readdirSync(new URL(CONTRACTS, ROOT), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .flatMap((path) => {
    const source = readFileSync(new URL(`${CONTRACTS}/${path}`, ROOT), 'utf8');
    return [...source.matchAll(OPERATION)].map(([, constant, id]) => ({ constant, id, path }));
  });

/** Whether a constant is the verb and the noun, perhaps with a word between to tell it apart: `listAuditEntries`. */
function isCalled(constant, words) {
  const [verb, ...noun] = words.split('-');
  const name = constant.toLowerCase();
  return name.startsWith(verb) && name.endsWith(noun.join(''));
}

function wrongWithOperation({ constant, id, path }) {
  const words = id.slice(id.indexOf('.') + 1);
  if (released.operations.includes(id)) return [];
  if (!ID.test(id)) return [`${path}: ${id} is not <library>.<verb>-<noun>`];
  return [
    ...(NOT_VERBS.test(words) ? [`${path}: ${id} gets one record, lists a page or summarises: STYLE.md, Names`] : []),
    ...(isCalled(constant, words) ? [] : [`${path}: ${id} is called ${constant}, not by its verb and noun`]),
  ];
}

function wrongWithCode({ code, file }) {
  if (!CODE.test(code)) return [`${file}: ${code} is not <library>.<noun>-<what>`];
  const isOdd = NOT_FOUND_OTHERWISE.test(code) && !released.errors.includes(code);
  return isOdd ? [`${file}: ${code} says that something is not there: end it in -not-found`] : [];
}

const wrong = [...operations.flatMap(wrongWithOperation), ...errorCodes().flatMap(wrongWithCode)];
if (operations.length === 0) wrong.push('no operation was found');
for (const line of new Set(wrong)) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
