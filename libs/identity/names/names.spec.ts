import { WATCHED, WORKED_WITH, type Spellings } from '../testing/transliterations.js';
import { nameKeysOf } from './name-keys.js';
import { NameSearch } from './name-search.js';
import { skeletonsOf } from './skeleton.js';

type Pair = readonly [sought: string, kept: string];
const pairs = (lines: readonly Spellings[]): Record<'toLatin' | 'toArabic' | 'amongLatin', Pair[]> => ({
  toLatin: lines.flatMap(({ arabic, latin }) => latin.map((name): Pair => [arabic, name])),
  toArabic: lines.flatMap(({ arabic, latin }) => latin.map((name): Pair => [name, arabic])),
  amongLatin: lines.flatMap(({ latin }) =>
    latin.flatMap((name) => latin.filter((other) => other !== name).map((other): Pair => [name, other])),
  ),
});

/** Looks as `identity.named` does: by whole words or their skeletons, not by beginnings. */
function finds(sought: string, kept: string): boolean {
  const keys = new Set(nameKeysOf({ ar: kept, latin: kept, email: null }));
  return new NameSearch(sought).steps.some(
    (step) =>
      step.beginning === undefined &&
      [step.keys ?? [], ...(step.also ?? [])].every((list) => list.some((key) => keys.has(key))),
  );
}

const missed = (all: readonly Pair[]): Pair[] => all.filter(([sought, kept]) => !finds(sought, kept));
const { toLatin, toArabic, amongLatin } = pairs(WORKED_WITH);

describe('A name in another spelling', () => {
  it.each([
    ['Arabic for Latin', toLatin, 300],
    ['Latin for Arabic', toArabic, 300],
    ['Latin for Latin', amongLatin, 600],
  ])('is found: %s', (_, all, least) => {
    expect(all.length).toBeGreaterThan(least);
    expect(missed(all).length / all.length).toBeLessThan(0.03);
  });

  it.each(Object.entries(pairs(WATCHED)))('is found where nobody looked while the rules were made: %s', (_, all) => {
    expect(missed(all).length / all.length).toBeLessThan(0.05);
  });

  it.each([
    ['عبدالرحمن', 'عبد الرحمن'],
    ['ﻋﺒﺪ ﺍﻟﻘﺎﺩﺭ', 'عبد القادر'],
    ['عبد ﷲ', 'عبد الله'],
    ['علی', 'علي'],
    ['کریم', 'كريم'],
    ['مُحَمَّـــد', 'محمد'],
    ['ابراهيم', 'إبراهيم'],
    ['فاطمه', 'فاطمة'],
    ['Ya\u200bhya', 'Yahya'],
    ['DIALLO', 'Diallo'],
    ['N’Diaye', 'Ndiaye'],
    ['Ɗiallo', 'Diallo'],
    ['ʿAbd al-Raḥmān', 'عبد الرحمن'],
    ['Traore', 'Traoré'],
    ['alaoui youssef', 'Youssef El Alaoui'],
    ['Fatimazahra', 'Fatima Zahra'],
    ['Fatima Zohra', 'Fatimazahra'],
  ])('%s finds %s', (sought, kept) => {
    expect(finds(sought, kept)).toBe(true);
  });

  it.each([
    ['Youssef', 'Mohamed Alaoui'],
    ['Mohamed Traoré', 'Mohamed Diallo'],
    ['Karim', 'Salem Haddad'],
    ['zzzz', 'Aziz Zouzou'],
    ['12', 'Ali'],
    ['', 'Ali'],
    ['-- ’', 'Ali'],
  ])('“%s” does not find %s', (sought, kept) => {
    expect(finds(sought, kept)).toBe(false);
  });
});

describe('The order of what is found', () => {
  const best = (sought: string, names: readonly string[]): string[] => {
    const search = new NameSearch(sought);
    const score = (latin: string) => search.score({ ar: 'س', latin });
    return names.toSorted((a, b) => score(b) - score(a));
  };

  it.each([
    ['the same spelling first', 'Yusuf Alaoui', ['Yusuf Alaoui', 'Youssef Alaoui', 'Youssef El Alami']],
    ['vowels tell names of the same consonants apart', 'Hocine Diallo', ['Hussein Diallo', 'Hassan Diallo']],
    ['one name, whatever West Africa made of it', 'Mohamed Ba', ['Mamadou Ba', 'Mahmoud Ba']],
    ['who has both words before who has one', 'Ali Traoré', ['Ali Traoré', 'Moussa Traoré', 'Ali Keita']],
    ['nothing besides before something besides', 'Ali Keita', ['Ali Keita', 'Ali Moussa Keita']],
    ['the order of the words', 'Ali Moussa', ['Ali Moussa', 'Moussa Ali']],
    ['what begins so, while it is typed', 'moussa cherk', ['Moussa Cherkaoui', 'Moussa Chebbi']],
  ])('%s', (_, sought, names) => {
    expect(best(sought, names.toReversed())).toEqual(names);
  });
});

it('keeps few keys of a name, none twice', () => {
  const keys = nameKeysOf({ ar: 'محمد أحمد العلوي', latin: 'Mohamed Ahmed El Alaoui', email: 'm@example.test' });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThan(45);
  expect(keys).toEqual(
    expect.arrayContaining([
      'wm@example.test',
      'wmohamed',
      'wعلوي',
      'smmd',
      'pmd|mmd',
      'xahmed|mohamed',
      'bmd|mohamed',
    ]),
  );
});

it('reads a word as long as a name may be', () => {
  expect(skeletonsOf('th'.repeat(100)).length).toBeLessThanOrEqual(4);
});
