import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const LANGUAGES = ['ar', 'fr', 'en'] as const;
const LOCALES = resolve(import.meta.dirname, '../../../libs/i18n/locales');
const PACKAGE = resolve(import.meta.dirname, '../../../package.json');
const SCRIPT = resolve(import.meta.dirname, 'old-browsers.script.js');

/** What the page says before any program has run. */
interface PageTexts {
  readonly 'no-programs': string;
  readonly 'old-browser': {
    readonly heading: string;
    readonly why: string;
    readonly what: string;
    readonly verify: string;
  };
}

/** The oldest browsers that are served, as the build takes them (`chrome111`), out of `browserslist` in package.json. */
export function oldestBrowsers(): string[] {
  const { browserslist } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly browserslist: readonly string[] };
  return browserslist.map((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
    if (name === '') throw new Error(`browserslist in package.json: "${line}" is not of the form "chrome >= 111"`);
    return `${name.replace('ios_saf', 'ios')}${version}`;
  });
}

/** Writes into the page the script that tells the owner of an older browser so, and the same for a page without programs. */
export function oldBrowsers(): Plugin {
  return {
    name: 'old-browsers',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'noscript', injectTo: 'body', children: LANGUAGES.map(withoutPrograms).join('') },
      { tag: 'script', injectTo: 'body', children: script() },
    ],
  };
}

function script(): string {
  const texts = LANGUAGES.map((language) => [
    language,
    { title: titleIn(language), ...pageTextsIn(language)['old-browser'] },
  ]);
  const code = readFileSync(SCRIPT, 'utf8')
    .replace(/\/\*[^]*?\*\/\n/, '')
    .replaceAll(/\n\s*/g, '\n');
  return code.replace('OLD_BROWSER_TEXTS', JSON.stringify(Object.fromEntries(texts)));
}

function withoutPrograms(language: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const said = pageTextsIn(language)['no-programs'];
  return `<section lang="${language}" dir="${direction}"><h1>${titleIn(language)}</h1><p>${said}</p></section>`;
}

const fileIn = (language: string, name: string): unknown =>
  JSON.parse(readFileSync(resolve(LOCALES, language, name), 'utf8'));

const pageTextsIn = (language: string): PageTexts => fileIn(language, 'page.json') as PageTexts;

const titleIn = (language: string): string => (fileIn(language, 'web.json') as { readonly title: string }).title;
