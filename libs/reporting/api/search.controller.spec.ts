import { CatalogueModule, Publication } from '#catalogue';
import { aCourseDocument } from '#catalogue/testing';
import { CertificateIssuing } from '#certification';
import { aResult } from '#certification/testing';
import type { Found, FoundGroup } from '#contracts/reporting';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Cohorts } from '#enrolment';
import { EnrolmentDesk } from '#enrolment/testing';
import { IdentityApiModule } from '#identity/api';
import { aPerson, type PersonTraits } from '#identity/testing';
import { testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { ReportingApiModule } from './index.js';

const ARABIC_DIGITS = (text: string): string => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
const name = (ar: string, latin: string) => ({ name: { ar, latin } });

describe('The search over everything', () => {
  const database = testDatabase();
  let api: TestApp;
  const readers = new Map<string, Agent>();
  let number = '';
  let moroccanId = '';

  const enter = async (as: string, traits: PersonTraits) => {
    const person = await aPerson(database, traits);
    readers.set(as, await api.signIn(person.email));
    return person;
  };
  const reader = (as: string): Agent => readers.get(as) ?? api.stranger();
  const ask = (as: string, query: Record<string, string | number>) => reader(as).get('/api/v1/search').query(query);
  const groups = async (as: string, q: string): Promise<FoundGroup[]> => (await ask(as, { q }).expect(200)).body.groups;
  const kinds = async (as: string, q: string) => (await groups(as, q)).map(({ kind }) => kind);
  const found = async <K extends Found['kind']>(as: string, q: string, kind: K) =>
    ((await groups(as, q)).find((group) => group.kind === kind)?.items ?? []) as Extract<Found, { kind: K }>[];

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, CatalogueModule, ReportingApiModule] });
    const centre = { get: api.get.bind(api), close: () => Promise.resolve() };
    const desk = await EnrolmentDesk.open(centre, database);
    const moroccan = await enter('officer', name('عبد القادر الشرقاوي', 'Abdelkader Cherkaoui'));
    moroccanId = moroccan.id;
    const tunisian = await enter('tunisian', { stateCode: 'tn', ...name('عبد القادر بن علي', 'Abdelkader Benali') });
    for (const role of ['registrar', 'auditor', 'instructor', 'chief-examiner', 'examiner'] as const) {
      await enter(role, { role, stateCode: null });
    }
    await enter('auditor who marks too', { roles: ['auditor', 'examiner'], stateCode: null });
    await enter('admin of Tunisia', { role: 'state-admin', stateCode: 'tn', ...name('منية الشابي', 'Monia Chebbi') });
    await enter('admin of Morocco', { role: 'state-admin', stateCode: 'ma', ...name('هدى بناني', 'Houda Bennani') });
    for (const officer of [moroccan, tunisian]) {
      const { resultId } = await aResult(database, { officer });
      const issued = await api.get(CertificateIssuing).issue({ resultId });
      if (officer === moroccan) number = issued?.number ?? '';
    }
    const courseId = await api.get(UnitOfWork).runAs(SYSTEM_SCOPE, async () => {
      const publication = api.get(Publication);
      await publication.publish(aCourseDocument({ code: 'KIN-9', classification: 'restricted' }), null);
      return (await publication.publish(aCourseDocument({ code: 'TDE-7' }), null)).courseId;
    });
    await desk.as(desk.registrar, () =>
      api.get(Cohorts).open(desk.registrar.caller, {
        code: 'TDE-7-2031-03',
        courseId,
        venue: { ar: 'داكار', fr: 'Dakar', en: 'Dakar' },
        timeZone: 'Africa/Dakar',
        languages: ['fr'],
        startsOn: '2031-03-03',
        endsOn: '2031-03-07',
        nominationsCloseAt: '2031-02-01T09:00',
        seats: 5,
        quotas: [{ stateCode: 'ma', seats: 5 }],
      }),
    );
  }, 60_000);
  afterAll(() => api.close());

  it.each([
    ['registrar', ['person', 'certificate']],
    ['auditor', ['person', 'certificate']],
    ['admin of Morocco', ['person', 'certificate']],
    ['officer', ['certificate']],
    ['instructor', []],
    ['chief-examiner', []],
    ['examiner', []],
    ['stranger', []],
  ])('by a name: what a %s may see of those who are called so', async (as, expected) => {
    expect(await kinds(as, 'Abdul Qadir')).toEqual(expected);
  });

  it('finds no person for whoever judges, whatever else they are', async () => {
    expect(await kinds('auditor who marks too', 'Abdul Qadir')).not.toContain('person');
    expect(await kinds('auditor who marks too', 'documents de voyage')).toEqual(['cohort', 'course']);
  });

  it.each(['registrar', 'instructor', 'chief-examiner', 'examiner', 'officer', 'admin of Tunisia'])(
    'by words of a course: the cohort and the courses, to a %s',
    async (as) => {
      expect(await kinds(as, 'documents de voyage')).toEqual(['cohort', 'course']);
    },
  );

  it('says of each what it is, and where it is shown', async () => {
    const [person] = await found('registrar', 'Cherkaoui', 'person');
    const [certificate] = await found('registrar', 'Cherkaoui', 'certificate');
    const [cohort] = await found('registrar', 'Dakar', 'cohort');
    const [course] = await found('registrar', 'TDE7', 'course');
    expect([person, certificate, cohort, course]).toEqual([
      expect.objectContaining({
        address: `/people/${moroccanId}`,
        name: { ar: 'عبد القادر الشرقاوي', latin: 'Abdelkader Cherkaoui' },
        stateCode: 'ma',
        roles: ['trainee'],
        active: true,
      }),
      expect.objectContaining({
        address: `/certificates/${certificate?.id}`,
        number,
        stateCode: 'ma',
        status: 'valid',
      }),
      expect.objectContaining({
        address: `/cohorts/${cohort?.id}`,
        code: 'TDE-7-2031-03',
        venue: { ar: 'داكار', fr: 'Dakar', en: 'Dakar' },
        status: 'nominating',
        startsOn: '2031-03-03',
        endsOn: '2031-03-07',
      }),
      expect.objectContaining({ address: `/courses/${course?.id}`, code: 'TDE-7', sector: 'security', sqfLevel: 4 }),
    ]);
  });

  it('shows a state none of another, by name or by number', async () => {
    const digits = number.slice(4, 9);
    for (const as of ['admin of Tunisia', 'tunisian']) {
      expect(JSON.stringify(await groups(as, 'Abdelkader'))).not.toMatch(/Cherkaoui|"ma"/);
      expect(await found(as, digits, 'certificate')).toEqual([]);
      expect(await found(as, 'Cherkaoui', 'person')).toEqual([]);
    }
    expect(await found('officer', 'Benali', 'certificate')).toEqual([]);
  });

  it('finds a certificate by any part of its number, however it is typed', async () => {
    const [, first = '', second = '', check = ''] = number.split('-');
    for (const typed of [
      number,
      `RTC-${first}`,
      `rtc ${first.toLowerCase()} ${second.slice(0, 2)}`,
      `${first.slice(2)}${second.slice(0, 3)}`,
      `${second}-${check}`,
      ARABIC_DIGITS(`${first}–${second}`),
      `\u2067RTC-${second}\u2069`,
      `«${number}».`,
      `https://centre.example/verify/${number}?lang=ar`,
    ]) {
      expect([typed, (await found('registrar', typed, 'certificate')).map((one) => one.number)]).toEqual([
        typed,
        [number],
      ]);
      expect([typed, (await found('officer', typed, 'certificate')).length]).toEqual([typed, 1]);
    }
  });

  it.each([
    'TDE-7-2031-03',
    'tde7',
    'TDE-٧',
    'TDE−7',
    'TDE\u20117',
    'tde_7',
    'ＴＤＥ－７',
    'TDE 7 😀',
    '“TDE-7”',
    '2031-03',
    'TDE7203103',
    'داكار',
    'Dakar',
    'بداكار',
    'documents Dakar',
  ])('finds a cohort by “%s”', async (q) => {
    expect((await found('registrar', q, 'cohort')).map(({ code }) => code)).toEqual(['TDE-7-2031-03']);
  });

  it.each([
    '«Cherkaoui»',
    'Cherkaoui %',
    'Cherkaoui\\',
    'CHERKAOUI 😀',
    'Cher\u00adkaoui',
    'الشـــرقاوي',
    'ا\u064eلش\u0652رقاوي',
  ])('finds a person by “%s”', async (q) => {
    expect((await found('registrar', q, 'person')).map(({ id }) => id)).toEqual([moroccanId]);
  });

  it('finds a restricted course for whoever is signed in, and not for a stranger', async () => {
    expect((await found('officer', 'KIN9', 'course')).map(({ code }) => code)).toEqual(['KIN-9']);
    expect(await found('stranger', 'KIN9', 'course')).toEqual([]);
    expect((await found('stranger', 'documents', 'course')).map(({ code }) => code)).toEqual(['TDE-7']);
  });

  it.each([
    ...[
      'zzzz',
      '%',
      '\u200f',
      '',
      '--',
      'RTC',
      "'; --",
      '   ',
      '_',
      '\\',
      '٪',
      '😀',
      '🇩🇿',
      '()',
      '& | !',
      ':*',
      "\\':*",
    ],
    ...['\u064b\u064c\u064d', '\u0640\u0640\u0640', 'x'.repeat(100), 'ا'.repeat(100), '٩'.repeat(100)],
  ])('finds nothing by “%s”', async (q) => {
    expect(await groups('registrar', q)).toEqual([]);
  });

  it('refuses what is longer than a search, and more of a kind than a screen shows', async () => {
    await ask('registrar', { q: 'x'.repeat(101) }).expect(400);
    await ask('registrar', { q: 'Ali', limit: 21 }).expect(400);
    expect((await ask('registrar', {}).expect(200)).body).toEqual({ groups: [] });
  });

  it('says that there are more, and leads to all of them with the same words', async () => {
    for (let each = 1; each <= 3; each += 1) await aPerson(database, name('زهير الورفلي', `Zouheir Werfalli ${each}`));
    const { body } = await ask('registrar', { q: 'Zuhair Warfalli', limit: 2 }).expect(200);
    expect(body.groups).toEqual([
      expect.objectContaining({ kind: 'person', more: true, all: '/people?q=Zuhair+Warfalli' }),
    ]);
    expect(body.groups[0].items).toHaveLength(2);
  });

  it('takes as many statements whatever it finds', async () => {
    const counts = [];
    for (const q of ['zzzz', 'Abdelkader', 'Zouheir', 'documents', number]) {
      counts.push((await ask('registrar', { q }).expect(200)).headers['x-statements']);
    }
    expect(new Set(counts).size).toBe(1);
    expect(Number(counts[0])).toBeLessThanOrEqual(8);
  });
});
