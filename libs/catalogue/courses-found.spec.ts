import { PUBLIC_SCOPE, SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { CatalogueModule } from './catalogue.module.js';
import { Courses } from './courses.service.js';
import { Publication } from './publication.service.js';
import { aCourseDocument } from './testing/course-document.js';

const NOTHING = { ar: 'ملخص', fr: 'Résumé', en: 'Summary' };

const COURSES = {
  'TDE-1': [
    'فحص وثائق السفر على الحدود',
    'Examen des documents de voyage aux frontières',
    'Travel-document examination',
  ],
  'TDE-12': [
    'التحقق من صحة الجوازات والتأشيرات',
    'Contrôle des passeports et des visas',
    'Checking passports and visas',
  ],
  'CUO-1': ['التوجيه الجمركي في المراكز', 'Initiation aux douanes nationales', 'Customs orientation'],
  'PAX-3': ['مقابلة المسافرين في المطارات', 'Entretien avec les voyageurs', 'Interviewing travellers'],
  'SEA-2': ['أمن الموانئ والسواحل', 'Sûreté des ports et des côtes', 'Port and coast security'],
  'INV-7': ['أساليب التحقيق في الجرائم', 'Méthodes d’enquête judiciaire', 'Methods of investigation'],
  'LDR-4': ['قيادة الفرق', 'Diriger une équipe d’agents expérimentés', 'Leading teams'],
  'RFG-5': ['حماية اللاجئين والأطفال', 'Protection des réfugiés et des enfants', 'Protection of refugees and children'],
  'CBA-2': ['أجهزة الكشف', 'L’utilisation des appareils de détection', 'Using detection devices'],
} as const;

const FOUND: readonly (readonly [code: keyof typeof COURSES, queries: readonly string[]])[] = [
  [
    'TDE-1',
    [
      ...['حدود', 'الحدود', 'للحدود', 'بالحدود', 'والحدود', 'وبالحدود', 'لحدود', 'كالحدود', 'فالحدود'],
      ...['للوثائق', 'والوثائق', 'وثيقة', 'وثائق', 'الوثيقة', 'وللوثائق', 'بوثيقة', 'وثيقتين', 'وَثَائِقُ', 'وثايق'],
      ...[
        'TDE-١',
        'TDE1',
        'tde 1',
        'TDE–1',
        'ＴＤＥ-１',
        'TDE-۱',
        'tde_1',
        'TDE\u200f-1',
        'TDE−1',
        'TDE\u20111',
        'TDE/1',
        '«TDE-1»',
      ],
      ...['document de voyage', 'documents', 'DOCUMENT', 'frontière', 'frontieres', 'l’examen', "l'examen", 'examens'],
      ...['travel documents', 'document', 'examination of travel documents', 'ﻭﺛﺎﺋﻖ', 'فحص الوثایق'],
    ],
  ],
  [
    'TDE-12',
    [
      'جواز',
      'الجواز',
      'بالجوازات',
      'جوازات',
      'تأشيرة',
      'التأشيرة',
      'للتأشيرات',
      'passeport',
      'visa',
      'passport',
      'TDE12',
      'TDE-١٢',
    ],
  ],
  [
    'CUO-1',
    ['جمركي', 'الجمركية', 'مركز', 'بالمركز', 'douane', 'national', 'nationaux', 'customs', 'la douane', 'CUO1'],
  ],
  [
    'PAX-3',
    ['مسافر', 'مسافرون', 'للمسافرين', 'المسافرة', 'مطار', 'بالمطار', 'voyageur', 'voyageuse', 'traveller', 'مقابلات'],
  ],
  ['SEA-2', ['ميناء', 'الميناء', 'ساحل', 'port', 'côte', 'ports']],
  [
    'INV-7',
    ['أسلوب', 'جريمة', 'الجريمة', 'تحقيقات', 'enquêtes', 'l’enquête', 'method', 'judiciaires', 'investigations'],
  ],
  ['LDR-4', ['فريق', 'الفريق', 'équipes', 'agent expérimenté', 'expérimentée', 'team', 'قيادات']],
  ['RFG-5', ['لاجئ', 'لاجئون', 'للاجئين', 'لاجئة', 'طفل', 'الطفل', 'réfugiée', 'refugee', 'enfant', 'child']],
  ['CBA-2', ['جهاز', 'الجهاز', 'appareil', 'd’utilisation', 'CBA2', 'cba 2', 'CBA-٢', 'device']],
];

/** Two thousand other courses, whose words begin like those sought and whose codes come before. */
const MANY = 'generate_series(1, 10000) n';
const ID = `md5('other ' || n)::uuid`;
const OTHERS = [
  `insert into catalogue.course (id, code) select ${ID}, 'A-' || n from ${MANY}`,
  `insert into catalogue.course_version (id, course_id, version, document)
   select ${ID}, ${ID}, 1, (select document from catalogue.course_version limit 1) from ${MANY}`,
  // Each row is built whole before it is taken apart; otherwise its words would be looked for once for each column.
  `insert into catalogue.listing select (other.listing).* from (
     select jsonb_populate_record(l.one, jsonb_build_object('course_id', ${ID}, 'version_id', ${ID}, 'code', 'A-' || n,
       'title', t.title, 'words', catalogue.words_of('A-' || n, t.title, (l.one).summary)::text)) as listing
     from (select x as one from catalogue.listing x limit 1) l, ${MANY}, lateral (select jsonb_build_object(
       'ar', 'موضوع التوثيق والتحديد ' || n, 'fr', 'Documentation frontale ' || n, 'en', 'Passporting portals ' || n)) t (title)
     offset 0) other`,
];

describe('A course among many', () => {
  const database = testDatabase();
  let centre: TestModule;
  const find = (q: string): Promise<string[]> =>
    centre.get(UnitOfWork).runAs(PUBLIC_SCOPE, async () => {
      const page = await centre.get(Courses).search({ q, limit: 5 });
      return page.items.map(({ code }) => code);
    });

  beforeAll(async () => {
    centre = await testModule({ database, imports: [CatalogueModule] });
    const publication = centre.get(Publication);
    await centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, async () => {
      for (const [code, [ar, fr, en]] of Object.entries(COURSES)) {
        await publication.publish(aCourseDocument({ code, title: { ar, fr, en }, summary: NOTHING }), null);
      }
    });
    for (const sql of OTHERS) await query(database.adminUrl, sql);
  }, 120_000);
  afterAll(() => centre.close());

  it.each(FOUND.flatMap(([code, queries]) => queries.map((q) => [q, code] as const)))(
    'is first by “%s”: %s',
    async (q, code) => {
      expect((await find(q))[0]).toBe(code);
    },
  );

  it.each([
    'helicopter',
    'طائرة عمودية',
    'TDE-13',
    'zzzzz',
    '!!',
    'حمامة',
    '%',
    '_',
    '\\',
    ':*',
    '& |',
    '😀',
    '٪',
    '\u064b\u064c',
    'ـــ',
    'x'.repeat(100),
  ])('is none by “%s”', async (q) => {
    expect(await find(q)).toEqual([]);
  });
});
