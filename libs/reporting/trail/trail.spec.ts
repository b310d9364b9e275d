import { AuditTrail, type AuditRecord } from '#audit';
import { CertificationModule } from '#certification';
import { requestContext, SYSTEM_SCOPE, UnitOfWork } from '#database';
import { EnrolmentModule } from '#enrolment';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { newId } from '#kernel';
import { testDatabase, testModule, type TestModule } from '#testing';
import { ReportingModule } from '../reporting.module.js';
import { OfficerRoad, type OnTheRoad } from '../testing/officer-road.js';
import { requestOf } from '../testing/request-of.js';
import { Trail, type TrailSearch } from './trail.service.js';

const TILILA = { ar: 'تيليلا أمزيان', latin: 'Tilila Amziane' };

describe('reading the audit trail', () => {
  const database = testDatabase();
  let centre: TestModule;
  let road: OfficerRoad;
  let auditor: BuiltPerson;
  let tilila: BuiltPerson;
  let cohortId: string;
  let officer: OnTheRoad;
  let sitting: string;
  let result: string;
  let certificate: string;
  let code: string;
  let number: string;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule, CertificationModule, ReportingModule] });
    road = await OfficerRoad.open(centre, database);
    auditor = await aPerson(database, { role: 'auditor' });
    tilila = await aPerson(database, { name: TILILA });
    cohortId = await road.cohort();
    officer = await road.seated(cohortId, road.desk.morocco, tilila);
    sitting = await road.sitting(cohortId, -5, -1);
    result = await road.sat(officer, sitting, 80);
    certificate = await road.certified(result);
    [{ code }] = (await road.sql('select code from enrolment.cohort where id = $1', [cohortId])) as [{ code: string }];
    [{ number }] = (await road.sql('select number from certification.certificate where id = $1', [certificate])) as [
      { number: string },
    ];
  }, 60_000);
  afterAll(() => centre.close());

  const as = <T>(reader: BuiltPerson, work: () => Promise<T>): Promise<T> =>
    requestContext.run(requestOf(reader), work);
  const read = (search: Partial<TrailSearch> = {}, reader = auditor) =>
    as(reader, () => centre.get(Trail).list({ limit: 200, count: true, ...search }));
  const record = (actor: BuiltPerson, record: AuditRecord) =>
    as(actor, () => centre.get(UnitOfWork).run(() => centre.get(AuditTrail).record(record)));
  const known = async (kind: string, id: string) => {
    await record(road.desk.registrar, { action: 'test.looked-at', subject: { kind, id } });
    return (await read({ subjectKind: kind, subjectId: id })).items[0]?.subject.known;
  };

  describe('an entry', () => {
    it('names who acted, and nobody to who may not see them', async () => {
      await record(tilila, { action: 'test.seen', subject: { kind: 'person', id: tilila.id }, stateCode: 'tn' });
      expect((await read({ action: 'test.seen' })).items).toMatchObject([
        { actor: { id: tilila.id, name: TILILA }, actorKind: 'person' },
      ]);
      expect((await read({ action: 'test.seen' }, road.desk.tunisia)).items).toMatchObject([
        { actor: null, actorId: tilila.id, subject: { known: null } },
      ]);
    });

    it('says that the system acted where nobody did', async () => {
      const act = { action: 'test.done', subject: { kind: 'job', id: newId() } } as const;
      await centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => centre.get(AuditTrail).record(act));
      expect((await read({ action: 'test.done' })).items).toMatchObject([{ actor: null, actorKind: 'system' }]);
    });

    it('comes with all acts of a library, by its whole name alone', async () => {
      expect((await read({ action: 'test' })).total).toBeGreaterThan(1);
      expect((await read({ action: 'tes' })).items).toEqual([]);
    });

    it('names what it concerns as people call it: the officer, the number, the codes', async () => {
      const exam = `X-${await codeOfExam()}`;
      const attempt = (
        await road.sql<{ id: string }>('select id from exams.attempt where sitting_id = $1', [sitting])
      )[0];
      expect({
        person: await known('person', tilila.id),
        nomination: await known('nomination', officer.nominationId),
        cohort: await known('cohort', cohortId),
        sitting: await known('sitting', sitting),
        attempt: await known('attempt', attempt?.id ?? ''),
        result: await known('result', result),
        certificate: await known('certificate', certificate),
      }).toEqual({
        person: { code: null, cohort: null, person: TILILA },
        nomination: { code: null, cohort: code, person: TILILA },
        cohort: { code, cohort: null, person: null },
        sitting: { code: exam, cohort: code, person: null },
        attempt: { code: exam, cohort: code, person: TILILA },
        result: { code: exam, cohort: code, person: TILILA },
        certificate: { code: number, cohort: null, person: TILILA },
      });
    });

    it('names a script by its candidate code alone', async () => {
      const id = newId();
      await road.sql(`insert into exams.item (id, code, bank) values ($1, 'ESSAY-1', 'TST')`, [id]);
      await road.sql(
        `insert into exams.item_version (id, item_id, version, body, key, points, explanation)
         values ($1, $1, 1, '{}', '{}', 1, '{}')`,
        [id],
      );
      await road.sql(
        `insert into grading.script (id, sitting_id, item_version_id, candidate_code, language, answer, points, marks_required)
         values ($1, $2, $1, 'C-4711', 'fr', 'x', 1, 1)`,
        [id, sitting],
      );
      expect(await known('script', id)).toMatchObject({ code: 'C-4711', person: null });
    });

    it('keeps kind and id of what is gone, and of what never had a record', async () => {
      expect([await known('job', newId()), await known('address', 'nobody@example.test')]).toEqual([null, null]);
    });

    it('calls who was renamed since as they are called now', async () => {
      const { id } = await aPerson(database, { name: { ar: 'اسم قديم', latin: 'Old Name' } });
      await road.sql(`update identity.person set name_latin = 'New Name' where id = $1`, [id]);
      expect(await known('person', id)).toMatchObject({ person: { latin: 'New Name' } });
    });

    it('costs as many statements alone as among two hundred', async () => {
      const spent = (limit: number) =>
        as(auditor, async () => {
          await centre.get(Trail).list({ limit, count: true });
          return requestContext.getStore()?.statements;
        });
      expect([await spent(1), await spent(200)]).toEqual([4, 4]);
    });
  });

  describe('a search', () => {
    beforeAll(async () => {
      const of = (kind: string, id: string): AuditRecord => ({ action: 'test.searched', subject: { kind, id } });
      for (const [kind, id] of [
        ['person', tilila.id],
        ['nomination', officer.nominationId],
        ['result', result],
        ['certificate', certificate],
        ['cohort', cohortId],
        ['person', road.desk.registrar.id],
      ] as const) {
        await record(road.desk.registrar, of(kind, id));
      }
    });
    const found = async (q: string) =>
      (await read({ action: 'test.searched', q })).items.map(({ subject }) => subject.kind).reverse();

    it.each([
      ['the Latin name', () => 'Amziane'],
      ['another spelling', () => 'Tileela'],
      ['the Arabic name', () => 'تيليلا'],
    ])('finds everything about an officer by %s', async (_how, q) => {
      expect(await found(q())).toEqual(['person', 'nomination', 'result', 'certificate']);
    });

    it('finds what somebody did by their name', async () => {
      expect(await found(road.desk.registrar.name.latin)).toEqual([
        'person',
        'nomination',
        'result',
        'certificate',
        'cohort',
        'person',
      ]);
    });

    it('finds a certificate by a part of its number, in small letters and without dashes', async () => {
      expect(await found(number)).toEqual(['certificate']);
      expect(await found(number.slice(4, 9).toLowerCase())).toEqual(['certificate']);
      expect(await found(number.replaceAll('-', ' '))).toEqual(['certificate']);
    });

    it('finds a cohort, its nominations and results by the code, with digits of either script', async () => {
      expect(await found(code)).toEqual(['nomination', 'result', 'cohort']);
      const arabic = code.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      expect(await found(arabic.replace('-', ''))).toEqual(['nomination', 'result', 'cohort']);
    });

    it.each(['−', '\u2011', '_', '/', ' ', '.'])('finds a code that is typed with “%s” for its dash', async (dash) => {
      expect(await found(code.replaceAll('-', dash))).toEqual(['nomination', 'result', 'cohort']);
      expect(await found(`«${number.replaceAll('-', dash)}»`)).toEqual(['certificate']);
    });

    it('finds nothing by what is no word', async () => {
      for (const q of ['_', '\\', '___', '\u064b\u064c\u064d', '😀😀😀', '٪٪٪', 'x'.repeat(100), ':*', "';--"]) {
        expect([q, (await read({ q })).total]).toEqual([q, 0]);
      }
    });

    it('finds nothing between bounds that have nothing between them, and everything between far ones', async () => {
      const [latest] = (await read({ action: 'test.searched', limit: 1 })).items;
      const at = latest?.at ?? '';
      const total = async (from: string, to: string) => (await read({ action: 'test.searched', from, to })).total;
      expect([await total(at, at), await total('2031-01-01T00:00:00Z', '2026-01-01T00:00:00Z')]).toEqual([0, 0]);
      expect(await total('1000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z')).toBe(6);
    });

    it('finds nothing by nonsense, and says so with its count', async () => {
      expect(await read({ q: 'zzzz' })).toMatchObject({ items: [], total: 0 });
      expect(await read({ q: '%%%' })).toMatchObject({ items: [], total: 0 });
    });
  });

  const codeOfExam = async () =>
    (
      await road.sql<{ end: string }>(
        `select substr(x.code, 3) as end from exams.exam x join exams.exam_version v on v.exam_id = x.id
         join exams.sitting s on s.exam_version_id = v.id where s.id = $1`,
        [sitting],
      )
    )[0]?.end ?? '';
});
