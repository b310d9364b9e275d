/** Checks that every text exists in the three languages, whole and in its own; every error of the code has one. */
import { readFileSync } from 'node:fs';
import {
  LANGUAGES,
  PLURALS,
  baseOf,
  isFeminine,
  isPlural,
  masculineOf,
  namespacesOf,
  textsOf,
  variablesOf,
} from './locale-files.mjs';
import { errorCodes } from './error-codes.mjs';

const ALLOWED = JSON.parse(readFileSync(new URL('locales.allowed.json', import.meta.url), 'utf8'));
const findings = [];
const used = new Set();
const find = (language, name, what) => findings.push(`${language} ${name}: ${what}`);

/** Whether the reviewed list, which gives a reason for each text, accepts a text as it is. */
function isAllowed(language, name) {
  const key = `${language} ${name}`;
  if (key in ALLOWED) used.add(key);
  return key in ALLOWED;
}

const namespaces = [...new Set(LANGUAGES.flatMap(namespacesOf))].sort();
for (const namespace of namespaces) checkNamespace(namespace);
for (const { code, file } of errorCodes()) {
  const [namespace, ...rest] = code.split('.');
  const has = namespaces.includes(namespace) && hasText('ar', namespace, `errors.${rest.join('.')}`);
  if (!has) findings.push(`${file}: "${code}" has no text (errors.${rest.join('.')} of ${namespace}.json)`);
}
for (const key of Object.keys(ALLOWED))
  if (!used.has(key)) findings.push(`locales.allowed.json: "${key}" is no longer needed`);

function checkNamespace(namespace) {
  const missing = LANGUAGES.filter((language) => !namespacesOf(language).includes(namespace));
  for (const language of missing) find(language, namespace, 'the file is missing');
  if (missing.length > 0) return;
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language, namespace)]));
  for (const language of LANGUAGES) {
    checkKeys(language, namespace, texts);
    checkFeminine(language, namespace, texts[language]);
    for (const [key, text] of texts[language]) checkText(language, `${namespace}:${key}`, text, texts.en.get(key));
  }
}

/** Checks that this language has the keys of all languages together, each with its own plural forms. */
function checkKeys(language, namespace, texts) {
  const all = LANGUAGES.flatMap((other) => [...texts[other].keys()]).filter((key) => !isFeminine(key));
  const plurals = new Set(all.filter(isPlural).map(baseOf));
  const wanted = new Set(all.filter((key) => !isPlural(key)));
  for (const base of plurals) for (const form of PLURALS[language]) wanted.add(`${base}_${form}`);
  for (const key of wanted) if (!texts[language].has(key)) find(language, `${namespace}:${key}`, 'missing');
  for (const key of texts[language].keys())
    if (!wanted.has(key) && !isFeminine(key)) find(language, `${namespace}:${key}`, 'no such plural form');
  for (const base of new Set(all.map(baseOf))) checkVariables(language, namespace, base, texts);
}

/**
 * Checks that a feminine form stands beside a text that it differs from and has the same variables. English has none;
 * nor have errors, which are told before anybody knows to whom.
 */
function checkFeminine(language, namespace, texts) {
  for (const [key, text] of texts) {
    if (!isFeminine(key)) continue;
    const name = `${namespace}:${key}`;
    const other = texts.get(masculineOf(key));
    if (language === 'en') find(language, name, 'English has no feminine forms');
    else if (key.startsWith('errors.')) find(language, name, 'an error is told in one form that suits everybody');
    else if (other === undefined) find(language, name, `there is no ${masculineOf(key)} that it is a form of`);
    else if (other === text) find(language, name, `the same as ${masculineOf(key)}: leave it out`);
    else if (String(variablesOf(String(text))) !== String(variablesOf(String(other))))
      find(language, name, `fills in other variables than ${masculineOf(key)}`);
  }
}

/** A form for one number may leave out the number, so forms are compared together. */
function checkVariables(language, namespace, base, texts) {
  const of = (other) => {
    const forms = [...texts[other]]
      .filter(([key]) => baseOf(key) === base)
      .map(([, text]) => variablesOf(String(text)));
    return [...new Set(forms.flat())].sort().join(', ');
  };
  if (texts[language].size > 0 && of(language) !== of('en')) {
    find(language, `${namespace}:${base}`, `variables are (${of(language)}), in English (${of('en')})`);
  }
}

function checkText(language, name, text, english) {
  if (typeof text !== 'string') return find(language, name, 'not a text');
  if (text.trim() === '') return find(language, name, 'empty');
  if (/\{\{/.test(text.replace(/\{\{[\w-]+\}\}/g, '')) || text.includes('$t('))
    find(language, name, 'only {{name}} is filled in');
  if (language === 'ar' && !/\p{Script=Arabic}/u.test(text) && !isAllowed(language, name))
    find(language, name, 'no Arabic letters');
  if (language === 'fr' && text === english && !isAllowed(language, name))
    find(language, name, 'the same as in English');
}

function hasText(language, namespace, key) {
  const keys = [...textsOf(language, namespace).keys()];
  return keys.some((found) => found === key || baseOf(found) === key);
}

for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
