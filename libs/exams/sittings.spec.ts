import type { SittingSummary } from '#contracts/exams';
import { newId } from '#kernel';
import { aCohort } from '#enrolment/testing';
import { examCentre, fromNow, type Reader } from './testing/exam-centre.js';
import { WallTimes } from './wall-times.service.js';

const centre = examCentre();
let instructor: Reader;
let registrar: Reader;
beforeAll(async () => {
  instructor = await centre.reader({ role: 'instructor' });
  registrar = await centre.reader({ role: 'registrar' });
});

const DAY = 86_400_000;

describe('A sitting', () => {
  const plan = (change: object = {}) => ({
    examVersionId: centre.examVersionId,
    cohortId: centre.cohort.id,
    opensAt: fromNow(60_000),
    closesAt: fromNow(7_200_000),
    timeZone: 'Africa/Casablanca',
    ...change,
  });

  it('is scheduled by the registrar, with an hour for late answers unless told otherwise', async () => {
    const { body } = await registrar.post('/sittings', plan()).expect(201);
    expect(body).toMatchObject({
      phase: 'upcoming',
      lateGraceMinutes: 60,
      examCode: 'TDE-1',
      attemptId: null,
      allowed: [],
    });
    await instructor.post('/sittings', plan()).expect(403);
  });

  it.each<[string, object, string]>([
    ['closes before it opens', { closesAt: '2020-01-01T00:00:00Z' }, 'closesAt'],
    ['is in no time zone', { timeZone: 'Sahara/Nowhere' }, 'timeZone'],
    ['is in an offset', { timeZone: '+01:00' }, 'timeZone'],
    ['closes as it opens', { opensAt: '2026-12-07T09:00:00Z', closesAt: '2026-12-07T09:00:00Z' }, 'closesAt'],
    ['was over yesterday', { opensAt: fromNow(-2 * DAY), closesAt: fromNow(-DAY) }, 'closesAt'],
    ['closes in the year 9999', { closesAt: '9999-12-31T23:59:59Z' }, 'closesAt'],
    ['opens at no time', { opensAt: 'tomorrow' }, 'opensAt'],
    ['opens on 30 February', { opensAt: '2027-02-30T09:00' }, 'opensAt'],
    ['is for no cohort', { cohortId: newId() }, 'cohortId'],
    ['is of no exam', { examVersionId: newId() }, 'examVersionId'],
  ])('is refused where it %s', async (_why, change, path) => {
    const { body } = await registrar.post('/sittings', plan(change)).expect(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it.each([
    ['Etc/UTC', 'Etc/UTC'],
    ['Egypt', 'Egypt'],
    ['Africa/Asmara', 'Africa/Asmara'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['GMT', 'GMT'],
    ['africa/casablanca', 'Africa/Casablanca'],
  ])('takes the zone %s, as a cohort does', async (timeZone, kept) => {
    const { body } = await registrar.post('/sittings', plan({ timeZone })).expect(201);
    expect(body).toMatchObject({ timeZone: kept });
  });

  it('is planned by the clock of its venue, and named the time that this clock leaps over', async () => {
    const next = new Date().getUTCFullYear() + 1;
    const hours = { opensAt: `${next}-01-15T09:00`, closesAt: `${next}-01-15T12:00`, timeZone: 'Africa/Cairo' };
    const { body } = await registrar.post('/sittings', plan(hours)).expect(201);
    expect(body).toMatchObject({ opensAt: `${next}-01-15T07:00:00.000Z`, closesAt: `${next}-01-15T10:00:00.000Z` });
    // No browser works out the clock of a venue: what it knows of zones may be years old.
    expect(body).toMatchObject({ opensLocal: `${next}-01-15T09:00`, closesLocal: `${next}-01-15T12:00` });
    // In Paris the clocks leap on the last Sunday of March.
    const leap = { opensAt: '2027-03-28T02:30', closesAt: '2027-03-28T12:00', timeZone: 'Europe/Paris' };
    const refused = await registrar.post('/sittings', plan(leap)).expect(400);
    expect(refused.body.errors).toMatchObject([{ path: 'opensAt', code: 'http.fields.time-skipped' }]);
  });

  it('keeps what the clock of its venue shows where the rules of the zone change before it opens', async () => {
    const next = new Date().getUTCFullYear() + 1;
    const hours = { opensAt: `${next}-01-15T09:00`, closesAt: `${next}-01-15T12:00`, timeZone: 'Africa/Cairo' };
    const { body } = await registrar.post('/sittings', plan(hours)).expect(201);
    const { id } = body as SittingSummary;
    const keep = () => centre.asSystem(() => centre.api.get(WallTimes).keep());
    expect(await keep()).toBe(0);
    // As an older Node, to which Cairo was on summer time, would have worked it out.
    await centre.sql(`update exams.sitting set opens_at = opens_at - interval '1 hour' where id = $1`, [id]);
    expect(await keep()).toBe(1);
    const [kept] = await centre.sql('select opens_at, opens_local from exams.sitting where id = $1', [id]);
    expect(kept).toEqual({ opens_at: new Date(`${next}-01-15T07:00:00Z`), opens_local: `${next}-01-15T09:00` });
    expect(
      await centre.sql(`select 1 from audit.entry where action = 'exams.sitting-moved' and subject_id = $1`, [id]),
    ).toHaveLength(1);
    expect(await keep()).toBe(0);
  });

  it('is refused to a cohort of another course', async () => {
    const other = await aCohort(centre.database);
    const { body } = await registrar.post('/sittings', plan({ cohortId: other.id })).expect(400);
    expect(body.errors).toMatchObject([{ path: 'examVersionId', code: 'exams.exam-of-another-course' }]);
  });

  it('is listed to those of the cohort, with what they may do, and not to others', async () => {
    const sittingId = await centre.sitting();
    const upcoming = await centre.sitting({ opensAt: fromNow(3_600_000) });
    const candidate = await centre.candidate();
    const find = async (reader: Reader, id: string) => {
      const { body } = await reader.get('/sittings?limit=200').expect(200);
      return (body.items as SittingSummary[]).find((sitting) => sitting.id === id);
    };
    expect(await find(candidate, sittingId)).toMatchObject({ phase: 'open', allowed: ['exams.start-attempt'] });
    expect(await find(candidate, upcoming)).toMatchObject({ phase: 'upcoming', allowed: [] });
    const { id } = await centre.start(candidate, sittingId);
    expect(await find(candidate, sittingId)).toMatchObject({ attemptId: id, allowed: ['exams.start-attempt'] });
    await candidate.post(`/attempts/${id}/submissions`).expect(201);
    expect(await find(candidate, sittingId)).toMatchObject({ attemptId: id, allowed: [] });
    expect(await find(await centre.reader(), sittingId)).toBeUndefined();
    expect(await find(registrar, sittingId)).toMatchObject({ attemptId: null, allowed: [] });
  });
});
