import { getCertificate, listCertificates, verifyCertificate } from '#contracts/certification';
import { listCohorts } from '#contracts/enrolment';
import { listSittings } from '#contracts/exams';
import { listResults } from '#contracts/grading';
import { eventually } from '../support/eventually.js';
import { examOf, markWaiting } from '../support/marking.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { HeldSession as Session } from './openapi/held-session.js';

const REVOKED: Readonly<Record<string, string>> = {
  ar: 'ألغى المركز هذه الشهادة نهائيًا',
  fr: 'Le centre a révoqué ce certificat définitivement',
  en: 'The centre has revoked this certificate for good',
};
const DATE: unknown = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const IN_THREE = { ar: expect.stringMatching(/[ء-ي]/), fr: expect.any(String), en: expect.any(String) };
const START = 300_000;
const WALK = 120_000;
const NUMBER = /certificate (RTC-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z])\n?$/;

describe('the main job, from a nomination to a revoked certificate', () => {
  let centre: RunningCentre;
  const numbers: string[] = [];

  beforeAll(async () => {
    centre = await startCentre();
  }, START);

  afterAll(() => (centre as RunningCentre | undefined)?.stop(), START);

  const verification = async (number: string, language: string): Promise<{ status: string; certificate: object }> => {
    const answer = await fetch(`${centre.url}/api/v1/verify/${number}?lang=${language}`);
    return verifyCertificate.response?.parse(await answer.json()) as { status: string; certificate: object };
  };

  test.each(['ar', 'fr'])(
    'is walked through over HTTP in %s, to the number of the certificate',
    async (language) => {
      const { code, output } = await centre.cli('tour', '--lang', language);
      expect(output).toMatch(NUMBER);
      expect(code).toBe(0);
      numbers.push(NUMBER.exec(output)?.[1] ?? '');
    },
    WALK,
  );

  test.each(['ar', 'fr', 'en'])(
    'leaves a number that answers revoked in %s, with every printed field',
    async (lang) => {
      const [number = ''] = numbers;
      const { status, certificate } = await verification(number, lang);
      expect(status).toBe('revoked');
      expect(certificate).toEqual({
        form: 1,
        number,
        kind: 'competence',
        name: { ar: 'ياسين بنجلون', latin: 'Yassine Benjelloun' },
        state: { code: 'ma', name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco' } },
        agency: null,
        course: {
          code: 'TDE-1',
          version: 1,
          title: {
            ar: 'فحص وثائق السفر، المستوى الأول',
            fr: 'Examen des documents de voyage, niveau 1',
            en: 'Travel-document examination, level 1',
          },
          sqfLevel: 4,
          hours: { contact: 18, selfStudy: 6, practical: 12 },
          outcomes: ['knowledge', 'skill', 'responsibility-and-autonomy'].map((kind) => ({ kind, text: IN_THREE })),
        },
        cohort: {
          code: expect.stringMatching(/^TOUR-/),
          venue: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
          startsOn: DATE,
          endsOn: DATE,
        },
        issuer: IN_THREE,
        issuedOn: DATE,
        validFrom: DATE,
        validUntil: DATE,
      });
      const page = await fetch(`${centre.url}/verify/${number}?lang=${lang}`);
      const html = await page.text();
      expect(html).toContain(`lang="${lang}"`);
      for (const printed of [number, 'ياسين بنجلون', 'Yassine Benjelloun', 'TDE-1']) expect(html).toContain(printed);
      expect(html).toContain(REVOKED[lang]);
    },
  );

  test('prints for the registrar what it verifies for anybody', async () => {
    const registrar = await Session.of(centre.url, 'registrar');
    const { items } = await registrar.call(listCertificates, { query: { limit: 100, status: 'revoked' } });
    // The demo has revoked certificates of its own.
    expect(items.map(({ number }) => number)).toEqual(expect.arrayContaining([...numbers]));
    for (const { id, number } of items) {
      const { printed, status } = await registrar.call(getCertificate, { params: { certificateId: id } });
      expect(await verification(number, 'ar')).toMatchObject({ status, certificate: printed });
    }
  });

  test(
    'stops at the missing result while the worker is held still, and has it once the worker goes on',
    async () => {
      centre.suspend('worker');
      const { code, output } = await centre.cli('tour', '--lang', 'en');
      expect(output).toContain('No result came: the worker does not seem to run.');
      expect(output).not.toMatch(NUMBER);
      expect(code).toBe(1);

      const registrar = await Session.of(centre.url, 'registrar');
      const [cohortCode] = /TOUR-[0-9A-Z]+/.exec(output) ?? [''];
      const { items: cohorts } = await registrar.call(listCohorts, { query: { limit: 100 } });
      const cohortId = cohorts.find((cohort) => cohort.code === cohortCode)?.id ?? '';
      const { items: sittings } = await registrar.call(listSittings, { query: { limit: 10, cohortId } });
      const sittingId = sittings[0]?.id ?? '';
      const examiner = await Session.of(centre.url, 'examiner1');
      const results = async () => (await registrar.call(listResults, { query: { limit: 10, sittingId } })).items;
      const examId = await examOf(registrar, sittingId);
      await markWaiting(examiner, examId);
      expect(await results()).toEqual([]);

      centre.resume('worker');
      await eventually(
        'the script',
        () => markWaiting(examiner, examId),
        (marked) => marked === 1,
      );
      const [result] = await eventually('the result', results, ({ length }) => length === 1);
      expect(result).toMatchObject({ version: 1, passed: true, releasedAt: null });
    },
    WALK,
  );

  test.each(['verify-audit', 'verify-log'])(
    'passes %s',
    async (command) => {
      expect(await centre.cli(command)).toMatchObject({ code: 0 });
    },
    WALK,
  );

  test(
    'is still there after the centre was stopped and started again',
    async () => {
      await centre.restart();
      for (const number of numbers) expect(await verification(number, 'fr')).toMatchObject({ status: 'revoked' });
    },
    START,
  );
});
