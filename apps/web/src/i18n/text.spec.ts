import { Translator, readLocales } from '#i18n';
import { LANGUAGES, type AddressForm, type Digits, type Language } from '#i18n/web';
import { textIn, type Tree, type Variables } from './text.js';

const LOCALES = readLocales();
const CENTRE = new Translator(LOCALES, true);
/** The files that the browser has; see the texts.*.ts beside this file. */
const FILES = Object.keys(LOCALES.en).filter((name) => /^(web(-.*)?|common|identity|certification)$/.test(name));

const COUNTS = [0, 1, 2, 3, 11, 100, 1.5, 1_000_000];
/** Names and codes of both directions, what looks like markup or like a place to fill in, and numbers. */
const VALUES = ['يوسف العلوي', 'Youssef El Alaoui', 'RTC-7QK2M-XV94T-9', '{{count}} $& <b>', 0, 1234.5];
const PLURAL = /_(zero|one|two|few|many|other)$/;
const FEMININE = /_feminine(?=_[a-z]+$|$)/;
const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g;

/** The texts of a file by their paths, as they are asked for; each with the variables of all its plurals. */
function textsOf(tree: Tree, above = '', texts = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const [step, value] of Object.entries(tree)) {
    const path = above === '' ? step : `${above}.${step}`;
    if (typeof value !== 'string') textsOf(value as Tree, path, texts);
    else {
      const base = path.replace(FEMININE, '').replace(PLURAL, '');
      const names = texts.get(base) ?? new Set(PLURAL.test(path) ? ['count'] : []);
      for (const [, name = ''] of value.matchAll(PLACE)) names.add(name);
      texts.set(base, names);
    }
  }
  return texts;
}

function* fillings(names: ReadonlySet<string>): Generator<Variables> {
  const others = [...names].filter((name) => name !== 'count');
  const rounds = Math.max(names.has('count') ? COUNTS.length : 1, others.length > 0 ? VALUES.length : 1);
  for (let round = 0; round < rounds; round += 1) {
    const filled = others.map((name, at) => [name, VALUES[(round + at) % VALUES.length] ?? '']);
    const count = names.has('count') ? [['count', COUNTS[round % COUNTS.length] ?? 0]] : [];
    yield Object.fromEntries([...filled, ...count]) as Variables;
  }
}

const readers = LANGUAGES.flatMap((language): [Language, Digits, AddressForm][] =>
  language === 'ar'
    ? [
        ['ar', 'latn', 'masculine'],
        ['ar', 'arab', 'feminine'],
      ]
    : [
        [language, 'latn', 'masculine'],
        [language, 'latn', 'feminine'],
      ],
);

describe.each(readers)('What the screens say in %s with the digits %s, in the %s', (language, digits, form) => {
  it.each(FILES)('of %s is what the centre says', (name) => {
    const tree = LOCALES[language][name] ?? {};
    const texts = textsOf(tree);
    expect(texts.size).toBeGreaterThan(2);
    const asked = [...texts].flatMap(([path, names]) => [...fillings(names)].map((variables) => ({ path, variables })));
    const reader = { language, digits, form };
    const here = asked.map(({ path, variables }) => [path, variables, textIn(tree, path, reader, variables)]);
    const there = asked.map(({ path, variables }) => [
      path,
      variables,
      CENTRE.find(`${name}:${path}`, reader, variables),
    ]);
    expect(here).toEqual(there);
  });
});

describe('A text of the screens', () => {
  const tree = {
    free_one: '{{count}} place',
    free_other: '{{count}} places',
    given: 'Place {{code}}',
    plain: 'Place',
    group: { in: 'In' },
  };
  const say = (path: string, variables?: Variables) =>
    textIn(tree, path, { language: 'fr', digits: 'latn' }, variables);

  it.each([
    [0, '0 place'],
    [1.5, '1,5 place'],
    [2, '2 places'],
    [1200, '1\u202f200 places'],
  ])('has the plural for %d', (count, text) => {
    expect(say('free', { count })).toBe(text);
  });

  it('is said to a woman as to a woman where that differs, in the plural that differs too', () => {
    const apart = {
      nominated: 'Désigné',
      nominated_feminine: 'Désignée',
      seated: 'Place attribuée',
      known_one: '{{count}} agent connu',
      known_other: '{{count}} agents, vous seul compris',
      known_feminine_other: '{{count}} agents, vous seule comprise',
    };
    const said = (form: AddressForm | undefined) => {
      const reader = { language: 'fr', digits: 'latn', form } as const;
      return [
        textIn(apart, 'nominated', reader),
        textIn(apart, 'seated', reader),
        textIn(apart, 'known', reader, { count: 1 }),
        textIn(apart, 'known', reader, { count: 3 }),
      ];
    };
    const toMen = ['Désigné', 'Place attribuée', '1 agent connu', '3 agents, vous seul compris'];
    expect(said('feminine')).toEqual(['Désignée', 'Place attribuée', '1 agent connu', '3 agents, vous seule comprise']);
    expect([said('masculine'), said(undefined)]).toEqual([toMen, toMen]);
  });

  it('is filled in once', () => {
    expect(say('given', { code: '{{code}} $&' })).toBe('Place {{code}} $&');
  });

  it('is none where the key is a group, or leads nowhere', () => {
    expect([say('nowhere.at.all'), say('plain.deeper'), say('group'), say('group.in')]).toEqual([
      null,
      null,
      null,
      'In',
    ]);
  });
});

describe('so much of so much', () => {
  it.each([
    ['ar', 'latn', '16 من 22'],
    ['ar', 'arab', '١٦ من ٢٢'],
    ['fr', 'latn', '16 / 22'],
    ['en', 'latn', '16 / 22'],
  ] as const)('in %s with digits %s is %s: the part first, whatever the digits', (language, digits, text) => {
    const tree = LOCALES[language]['web'] as Tree;
    expect(textIn(tree, 'fraction', { language, digits }, { of: 16, all: 22 })).toBe(text);
  });
});
