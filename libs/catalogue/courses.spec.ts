import { CourseCard, CourseOutline, type CourseDocument } from '#contracts/catalogue';
import { PUBLIC_SCOPE, SYSTEM_SCOPE, UnitOfWork, requestContext } from '#database';
import type { Language } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { CatalogueModule } from './catalogue.module.js';
import { Courses } from './courses.service.js';
import { Publication } from './publication.service.js';
import { aCourseDocument } from './testing/course-document.js';

const STRANGER = {
  requestId: 'request-1',
  caller: null,
  scope: PUBLIC_SCOPE,
  sessionToken: null,
  ip: null,
  userAgent: null,
  statements: 0,
};

const text = (ar: string, fr: string, en: string) => ({ ar, fr, en });
const course = (code: string, change: Partial<CourseDocument> = {}) => aCourseDocument({ ...change, code });

describe('the catalogue', () => {
  const database = testDatabase();
  let centre: TestModule;
  const publish = (document: CourseDocument) =>
    centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => centre.get(Publication).publish(document, null));
  const asStranger = <T>(work: () => Promise<T>): Promise<T> => centre.get(UnitOfWork).runAs(PUBLIC_SCOPE, work);
  const inLanguage = <T>(language: Language, work: () => Promise<T>): Promise<T> =>
    requestContext.run({ ...STRANGER, language }, () => asStranger(work));
  const find = async (q: string): Promise<string[]> => {
    const page = await asStranger(() => centre.get(Courses).search({ q, limit: 50 }));
    return page.items.map(({ code }) => code);
  };

  beforeAll(async () => {
    centre = await testModule({ database, imports: [CatalogueModule] });
    await publish(course('TDE-1'));
    const customs = text('التوجيه الجمركي', 'Initiation aux douanes', 'Customs orientation');
    await publish(course('CUO-1', { title: customs, sector: 'customs', sqfLevel: 5 }));
    const agents = text('مصادر سرية', 'Sources humaines', 'Human sources');
    await publish(course('INT-1', { title: agents, sector: 'intelligence', classification: 'restricted' }));
  });
  afterAll(() => centre.close());

  it('is found in Arabic without hamza, marbuta and tashkeel', async () => {
    expect(await find('وثايق السفر')).toEqual(['TDE-1']);
    expect(await find('الجُمركي')).toEqual(['CUO-1']);
  });

  it('is found in French without accents and by the beginnings of words', async () => {
    expect(await find('docum voyag')).toEqual(['TDE-1']);
    expect(await find('INITIATION')).toEqual(['CUO-1']);
  });

  it('finds nothing where one of the words is nowhere', async () => {
    expect(await find('travel helicopter')).toEqual([]);
    expect(await find('!!')).toEqual([]);
  });

  it('keeps restricted courses from strangers', async () => {
    expect(await find('Human sources')).toEqual([]);
  });

  it('pages without losing or repeating a course', async () => {
    const first = await asStranger(() => centre.get(Courses).search({ limit: 1, count: true }));
    expect(first.total).toBe(2);
    const second = await asStranger(() => centre.get(Courses).search({ limit: 1, cursor: first.nextCursor ?? '' }));
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(['CUO-1', 'TDE-1']);
    expect(second.nextCursor).toBeNull();
  });

  it('is sorted by title in the reader’s language, or by level, either way', async () => {
    const all = async (sort: 'title' | '-title' | 'level' | '-level', language: 'ar' | 'en' = 'en') => {
      const codes: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await inLanguage(language, () => centre.get(Courses).search({ limit: 1, sort, cursor }));
        codes.push(...page.items.map(({ code }) => code));
        if (page.nextCursor === null) return codes;
        cursor = page.nextCursor;
      }
    };
    // Customs orientation, Travel-document examination; التوجيه الجمركي, فحص وثائق السفر.
    expect([await all('title'), await all('-title')]).toEqual([
      ['CUO-1', 'TDE-1'],
      ['TDE-1', 'CUO-1'],
    ]);
    expect(await all('title', 'ar')).toEqual(['CUO-1', 'TDE-1']);
    expect([await all('level'), await all('-level')]).toEqual([
      ['TDE-1', 'CUO-1'],
      ['CUO-1', 'TDE-1'],
    ]);
  });

  it('counts sectors and levels while the other filters hold, of open courses alone to strangers', async () => {
    const counted = (search: object) =>
      asStranger(() => centre.get(Courses).search({ limit: 1, counts: ['sector', 'sqf'], ...search }));
    expect((await counted({})).counts).toEqual({ sector: { security: 1, customs: 1 }, sqf: { 4: 1, 5: 1 } });
    expect((await counted({ sector: 'customs' })).counts).toEqual({
      sector: { security: 1, customs: 1 },
      sqf: { 5: 1 },
    });
    expect((await counted({ q: 'douanes' })).counts).toEqual({ sector: { customs: 1 }, sqf: { 5: 1 } });
    const signedIn = await centre
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () => centre.get(Courses).search({ limit: 1, counts: ['sector'] }));
    expect(signedIn.counts).toEqual({ sector: { security: 1, customs: 1, intelligence: 1 } });
  });

  it('refuses a cursor that it never gave', async () => {
    const forged = Buffer.from('{"score":"x"}').toString('base64url');
    await expect(
      asStranger(async () => centre.get(Courses).search({ limit: 1, cursor: forged })),
    ).rejects.toMatchObject({
      fields: [{ path: 'query.cursor' }],
    });
  });

  it('shows the newest version and keeps the one before it as it was', async () => {
    const before = await publish(course('REN-1'));
    const renewed = text('دورة مجددة', 'Cours renouvelé', 'Renewed course');
    const after = await publish(course('REN-1', { title: renewed }));
    expect([before.version, after.version]).toEqual([1, 2]);
    const outline = await asStranger(() => centre.get(Courses).outline(after.courseId));
    expect(outline.title.en).toBe('Renewed course');
    const [first] = await query<{ title: string }>(
      database.adminUrl,
      `select document->'title'->>'en' as title from catalogue.course_version where id = $1`,
      [before.versionId],
    );
    expect(first?.title).toBe('Travel-document examination');
  });

  it('lists and shows of a course what is promised of it, and nothing else', async () => {
    const { items } = await asStranger(() => centre.get(Courses).search({ limit: 50 }));
    for (const item of items) expect(CourseCard.parse(item)).toEqual(item);
    const outline = await asStranger(() => centre.get(Courses).outline(items[0]?.id ?? ''));
    expect(CourseOutline.parse(outline)).toEqual(outline);
  });

  it('never lets a published version change, not even by its owner', async () => {
    await expect(query(database.adminUrl, `update catalogue.course_version set version = 9`)).rejects.toThrow(
      /never change/,
    );
    await expect(query(database.adminUrl, `delete from catalogue.course_version`)).rejects.toThrow(/never change/);
  });

  it('refuses a document with a text missing in one language', async () => {
    const halfDone = course('BAD-1', { summary: { ar: 'نص', fr: '', en: 'Text' } });
    await expect(publish(halfDone)).rejects.toThrow(/summary/);
    expect(await find('BAD-1')).toEqual([]);
  });

  it('takes no course with a drawing that holds more than shapes and texts', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>header{display:none}</style></svg>';
    const drawings = { seal: { width: 9, height: 9, svg, alt: text('ختم', 'Sceau', 'Seal'), labels: {} } };
    await expect(publish(course('BAD-1', { drawings }))).rejects.toMatchObject({
      code: 'catalogue.course-invalid',
      fields: [{ path: 'drawings.seal.svg', code: 'catalogue.drawing-foreign', variables: { what: '<style>' } }],
    });
  });
});
