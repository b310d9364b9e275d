import { CourseDocument, type Drawing } from '#contracts/catalogue';
import { ItemDocument } from '#contracts/exams';
import { ERIKSSON } from './drawings/data-page.parts.js';
import { DIALLO, KONE } from './drawings/doubted-pages.svg.js';
import { furtherCourses, travelDocumentExamination, travelDocumentItems } from './index.js';
import type { Course } from './types.js';

type Text = { readonly ar: string; readonly fr: string; readonly en: string };
const LANGUAGES = ['ar', 'fr', 'en'] as const;
const courses: Course[] = [travelDocumentExamination, ...furtherCourses];

const textsIn = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('ar' in value && 'fr' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
};

const words = (text: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

const itemDrawings = travelDocumentItems.flatMap(({ body }) => (body.drawing ? [body.drawing] : []));
const drawings: Drawing[] = [...courses.flatMap((course) => Object.values(course.drawings)), ...itemDrawings];

/** The check digit of Doc 9303-3, 4.9, by a table of values rather than by character codes. */
const checkDigit = (field: string): number => {
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let sum = 0;
  for (const [i, character] of [...field].entries()) {
    const weight = i % 3 === 0 ? 7 : i % 3 === 1 ? 3 : 1;
    sum += weight * Math.max(0, values.indexOf(character));
  }
  return sum % 10;
};

const numericValue = (code: string): number | undefined => {
  const key = travelDocumentItems.find((item) => item.code === code)?.key;
  return key?.type === 'numeric' ? key.value : undefined;
};

describe('the courses', () => {
  test.each(courses.map((course) => [course.code, course] as const))(
    '%s is a complete course document',
    (_, course) => {
      expect(CourseDocument.parse(course)).toEqual(course);
    },
  );

  test('are six, with codes of their own', () => {
    expect(new Set(courses.map(({ code }) => code)).size).toBe(6);
  });

  test('travel-document examination has one module of three lessons and holds for three years', () => {
    expect(travelDocumentExamination.modules.map(({ lessons }) => lessons.length)).toEqual([3]);
    expect(travelDocumentExamination.validityMonths).toBe(36);
  });

  test.each(courses.map((course) => [course.code, course] as const))(
    '%s shows only drawings it has, and each of them',
    (_, course) => {
      const blocks = course.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.blocks));
      const shown = blocks.flatMap((block) => (block.kind === 'drawing' ? [block.drawing] : []));
      expect([...new Set(shown)].sort()).toEqual(Object.keys(course.drawings).sort());
    },
  );

  test.each(courses.map((course) => [course.code, course] as const))(
    'the tables of %s have a cell under every heading',
    (_, course) => {
      const blocks = course.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.blocks));
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).toHaveLength(block.header.length);
      }
    },
  );

  const lessons = courses.flatMap((course) =>
    course.modules.flatMap((module) => module.lessons.map((lesson) => [course.code, lesson.key, lesson] as const)),
  );

  test.each(lessons)('%s, %s is long enough in every language', (code, _, lesson) => {
    for (const language of LANGUAGES) {
      const text = textsIn(lesson.blocks)
        .map((each) => each[language])
        .join('\n');
      expect(words(text, language)).toBeGreaterThanOrEqual(code === 'TDE-1' ? 300 : 200);
    }
  });
});

describe('the drawings', () => {
  test('use every label that they define and define every label that they use', () => {
    for (const drawing of drawings) {
      const used = [...drawing.svg.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1] ?? '');
      expect([...new Set(used)].sort()).toEqual(Object.keys(drawing.labels).sort());
    }
  });

  test('carry no script, no handler, no style and no reference to the outside', () => {
    for (const { svg } of drawings)
      expect(svg).not.toMatch(/<script|<style|<foreignObject|<image|\bon\w+=|href|\bstyle=|url\(/i);
  });

  test('have the size of their view box', () => {
    for (const { svg, width, height } of drawings) expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });
});

describe('the items', () => {
  test('are twenty, numbered in order', () => {
    const codes = Array.from({ length: 20 }, (_, i) => `TDE-1-${String(i + 1).padStart(3, '0')}`);
    expect(travelDocumentItems.map(({ code }) => code)).toEqual(codes);
  });

  test('are thirteen choices, four sums, two drawings to mark and one written answer', () => {
    const count = (type: string) => travelDocumentItems.filter(({ body }) => body.type === type).length;
    expect([count('choice'), count('numeric'), count('hotspot'), count('written')]).toEqual([13, 4, 2, 1]);
  });

  test.each(travelDocumentItems.map((item) => [item.code, item] as const))(
    '%s is a complete item document, its key of its type',
    (_, item) => {
      expect(ItemDocument.parse(item)).toEqual(item);
      expect(item.key.type).toBe(item.body.type);
    },
  );

  test('name options that they have as right, and never all of them', () => {
    for (const { body, key } of travelDocumentItems) {
      if (body.type !== 'choice' || key.type !== 'choice') continue;
      const ids = body.options.map(({ id }) => id);
      expect(new Set(ids).size).toBe(4);
      expect(ids).toEqual(expect.arrayContaining(key.correct));
      expect(body.multiple).toBe(key.correct.length > 1);
      expect(key.correct.length).toBeLessThan(4);
    }
  });

  test('have their regions inside their drawings, as many as may be marked', () => {
    for (const { body, key } of travelDocumentItems) {
      if (body.type !== 'hotspot' || key.type !== 'hotspot') continue;
      expect(key.regions).toHaveLength(body.selections);
      for (const region of key.regions) {
        if (region.shape !== 'rectangle') throw new Error('these drawings are marked by rectangles');
        expect(Math.min(region.x, region.y)).toBeGreaterThanOrEqual(0);
        expect(region.x + region.width).toBeLessThanOrEqual(body.drawing.width);
        expect(region.y + region.height).toBeLessThanOrEqual(body.drawing.height);
      }
    }
  });

  test('give the written answer the points of its best levels', () => {
    const report = travelDocumentItems.find(({ key }) => key.type === 'written');
    if (report?.key.type !== 'written') throw new Error('no written answer');
    const best = report.key.criteria.map(({ levels }) => Math.max(...levels.map(({ points }) => points)));
    expect(best.reduce((sum, points) => sum + points, 0)).toBe(report.points);
  });
});

describe('the machine-readable zones', () => {
  test.each([ERIKSSON, KONE, DIALLO].map(({ surname, mrz }) => [surname, mrz] as const))(
    '%s has lines of 44 and sound check digits',
    (_, [upper, lower]) => {
      expect([upper.length, lower.length]).toEqual([44, 44]);
      const covered = [lower.slice(0, 9), lower.slice(13, 19), lower.slice(21, 27), lower.slice(28, 42)];
      expect(covered.map(checkDigit)).toEqual([9, 19, 27, 42].map((at) => Number(lower[at])));
      expect(checkDigit(lower.slice(0, 10) + lower.slice(13, 20) + lower.slice(21, 43))).toBe(Number(lower[43]));
    },
  );

  test('the line to be read in TDE-1-010 is sound', () => {
    const line = 'H409122575UTO8505268M2704117<<<<<<<<<<<<<<04';
    expect(JSON.stringify(travelDocumentItems[9])).toContain(line);
    expect(checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))).toBe(4);
    expect([checkDigit('H40912257'), checkDigit('850526'), checkDigit('270411')]).toEqual([5, 8, 7]);
  });

  test('the sums asked for come out as their keys say', () => {
    expect(numericValue('TDE-1-012')).toBe(checkDigit('690806'));
    expect(numericValue('TDE-1-013')).toBe(checkDigit('AB2134<<<'));
    expect(numericValue('TDE-1-014')).toBe(44 - 'P<UTOERIKSSON<<ANNA<MARIA'.length);
    expect(numericValue('TDE-1-015')).toBe(17);
  });

  test('every sum written out in a text is right', () => {
    const written = textsIn([courses, travelDocumentItems]).flatMap(({ ar, fr, en }) => [ar, fr, en]);
    const sums = written.flatMap((text) => [
      ...text.matchAll(/\u2066((?:\d+×\d+ \+ )+[^\u2069=]*) = [^\u2069]*?(\d+)\u2069/g),
    ]);
    expect(sums.length).toBeGreaterThanOrEqual(12);
    for (const [, terms = '', total] of sums) {
      const products = terms
        .split(' + ')
        .map((term) => term.split('×').reduce((product, factor) => product * Number(factor), 1));
      expect(products.reduce((sum, product) => sum + product, 0)).toBe(Number(total));
    }
  });
});

describe('the languages', () => {
  const texts = textsIn([courses, travelDocumentItems]);

  /** Latin words that Arabic texts may hold: codes and names of the examples, in capitals. */
  const ALLOWED = /^(?:[A-Z]|TD3|OCR|MOHAMED|MUHAMMAD|MOUHAMED|BEN|BIN|OULD|EL|AL|XH|XSH|MXHMWD|UTO|ISO|ICAO)$/;
  const isOfAnExample = (token: string): boolean => /[\d<]/.test(token) && token === token.toUpperCase();

  test('Arabic holds no Latin beyond codes', () => {
    const latin = texts.flatMap(({ ar }) => ar.match(/[A-Za-z0-9<]*[A-Za-z][A-Za-z0-9<]*/g) ?? []);
    expect(latin.filter((token) => !ALLOWED.test(token) && !isOfAnExample(token))).toEqual([]);
  });

  test('French and English hold Arabic only as examples of names and letters', () => {
    const arabic = texts.flatMap(({ fr, en }) => [
      ...(fr.match(/[\u0600-\u06ff]+/g) ?? []),
      ...(en.match(/[\u0600-\u06ff]+/g) ?? []),
    ]);
    expect(new Set(arabic)).toEqual(new Set(['محمود', 'ح', 'ش']));
  });

  test('every isolate that is opened is closed', () => {
    for (const text of texts.flatMap(({ ar, fr, en }) => [ar, fr, en])) {
      expect(text.match(/\u2066/g)?.length).toBe(text.match(/\u2069/g)?.length);
    }
  });

  test('French sets no plain space before high punctuation and no straight apostrophe', () => {
    for (const { fr } of texts) expect(fr).not.toMatch(/ [;?!:»]|« |'/);
  });
});
