import type { AttemptPage } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { aCohort, anEnrolment } from '#enrolment/testing';
import { examCentre, fromNow } from './testing/exam-centre.js';
import { given, option } from './testing/responses.builder.js';

const centre = examCentre();
const HOUR = 3_600_000;

describe('The start of an attempt', () => {
  it('gives the candidate an hour, a code, and says what time it is', async () => {
    const sittingId = await centre.sitting();
    const started = await centre.start(await centre.candidate(), sittingId);
    expect(Date.parse(started.deadlineAt) - Date.parse(started.startedAt)).toBe(60 * 60_000);
    expect(Date.parse(started.lateUntil) - Date.parse(started.deadlineAt)).toBe(60 * 60_000);
    expect(started).toMatchObject({
      sittingId,
      status: 'open',
      candidateCode: expect.stringMatching(/^C-[2-9A-Z]{6}$/),
    });
  });

  it('ends with the sitting where that closes before the hour is over', async () => {
    const closesAt = fromNow(HOUR / 2);
    const started = await centre.start(await centre.candidate(), await centre.sitting({ closesAt }));
    expect(started.deadlineAt).toBe(closesAt);
  });

  it('answers the same attempt when it is asked again, also many times at once', async () => {
    const candidate = await centre.candidate();
    const sittingId = await centre.sitting();
    const starts = await Promise.all(Array.from({ length: 20 }, () => centre.start(candidate, sittingId)));
    const again = await centre.start(candidate, sittingId);
    expect(new Set([...starts, again].map(({ id, candidateCode }) => `${id} ${candidateCode}`)).size).toBe(1);
  });

  it('takes at most three statements', async () => {
    const candidate = await centre.candidate();
    const { headers } = await candidate.post(`/sittings/${await centre.sitting()}/attempts`).expect(201);
    expect(Number(headers['x-statements'])).toBeLessThanOrEqual(3);
  });

  it('is refused before the sitting opens and after it closes', async () => {
    const candidate = await centre.candidate();
    const later = await centre.sitting({ opensAt: fromNow(HOUR), closesAt: fromNow(2 * HOUR) });
    const over = await centre.sitting();
    await centre.sql(`update exams.sitting set opens_at = $2, closes_at = $3 where id = $1`, [
      over,
      fromNow(-2 * HOUR),
      fromNow(-HOUR),
    ]);
    const early = await candidate.post(`/sittings/${later}/attempts`).expect(409);
    const late = await candidate.post(`/sittings/${over}/attempts`).expect(409);
    expect([early.body.code, late.body.code]).toEqual(['exams.sitting-not-open', 'exams.sitting-closed']);
  });

  it('is refused a second time once the attempt is submitted', async () => {
    const { id, candidate, sittingId } = await centre.attempt();
    await candidate.post(`/attempts/${id}/submissions`).expect(201);
    const { body } = await candidate.post(`/sittings/${sittingId}/attempts`).expect(409);
    expect(body.code).toBe('exams.attempt-finished');
  });

  it('is not for those of another cohort, nor for who lost their place', async () => {
    const sittingId = await centre.sitting();
    const stranger = await centre.reader();
    await anEnrolment(centre.database, await aCohort(centre.database), stranger);
    const withdrawn = await centre.candidate();
    await centre.sql(`update enrolment.enrolment set status = 'withdrawn' where person_id = $1`, [withdrawn.id]);
    for (const officer of [stranger, withdrawn]) {
      const { body } = await officer.post(`/sittings/${sittingId}/attempts`).expect(404);
      expect(body.code).toBe('exams.sitting-unknown');
    }
    await (await centre.candidate()).post(`/sittings/${newRandomId()}/attempts`).expect(404);
  });

  it('is for trainees alone', async () => {
    const sittingId = await centre.sitting();
    for (const role of ['instructor', 'examiner', 'chief-examiner', 'state-admin', 'registrar', 'auditor'] as const) {
      await (await centre.reader({ role })).post(`/sittings/${sittingId}/attempts`).expect(403);
    }
    await centre.api.stranger().post(`/api/v1/sittings/${sittingId}/attempts`).send({}).expect(401);
  });
});

describe('The page of an attempt', () => {
  it('shows every item in all three languages and no key', async () => {
    const { page } = await centre.attempt();
    expect(page.items.map((item) => item.number)).toEqual([1, 2, 3, 4]);
    expect(page.totalPoints).toBe(10);
    for (const { body } of page.items) expect(Object.keys(body.stem).sort()).toEqual(['ar', 'en', 'fr']);
    expect(JSON.stringify(page)).not.toMatch(/"(key|correct|credit|tolerance|regions|criteria|explanation|code)"/);
  });

  it('keeps its order from one look to the next, and has another order for others', async () => {
    const sittingId = await centre.sitting();
    const orders = new Set<string>();
    for (let officer = 0; officer < 8; officer += 1) {
      const candidate = await centre.candidate();
      const { id } = await centre.start(candidate, sittingId);
      const looks = await Promise.all([candidate.get(`/attempts/${id}`), candidate.get(`/attempts/${id}`)]);
      const [first, second] = looks.map(({ body }) => (body as AttemptPage).items.map((item) => item.id).join());
      expect(second).toBe(first);
      orders.add(first ?? '');
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it("says what the clock of the venue shows at its ends, and so does the list of the candidate's attempts", async () => {
    const { id, candidate } = await centre.attempt({ timeZone: 'Asia/Kathmandu' });
    await candidate.post(`/attempts/${id}/submissions`).expect(201);
    const { body } = await candidate.get(`/attempts/${id}`).expect(200);
    const listed = await candidate.get('/attempts').expect(200);
    // A quarter to six ahead of Greenwich, all the year.
    const there = (instant: string) => new Date(Date.parse(instant) + 345 * 60_000).toISOString().slice(0, 16);
    for (const attempt of [body as AttemptPage, (listed.body as { items: AttemptPage[] }).items[0]]) {
      expect(attempt).toMatchObject({
        timeZone: 'Asia/Kathmandu',
        deadlineLocal: there(attempt?.deadlineAt ?? ''),
        lateUntilLocal: there(attempt?.lateUntil ?? ''),
        submittedLocal: there(attempt?.submittedAt ?? ''),
      });
    }
  });

  it('shows the answers saved so far, with their sequences', async () => {
    const { id, candidate, items } = await centre.attempt();
    await candidate.put(`/attempts/${id}/responses`, { answers: [given(items.choice, 4, option('b'))] }).expect(200);
    const { body } = await candidate.get(`/attempts/${id}`).expect(200);
    expect(body.responses).toEqual([
      {
        itemId: items.choice,
        sequence: 4,
        late: false,
        answer: { type: 'choice', selected: ['b'] },
        language: 'ar',
        answeredAt: '2026-03-04T09:12:44.120Z',
        savedAt: expect.stringMatching(/Z$/),
        // Of a device that does not name itself.
        device: '00000000-0000-0000-0000-000000000000',
        deviceKind: null,
        revision: 1,
        rivals: [],
      },
    ]);
    expect(body.allowed).toEqual(['exams.save-responses', 'exams.submit-attempt']);
  });

  it('is not shown to another officer, of the same state or another', async () => {
    const { id } = await centre.attempt();
    for (const stateCode of ['ma', 'tn']) {
      const { body } = await (await centre.candidate({ stateCode })).get(`/attempts/${id}`).expect(404);
      expect(body.code).toBe('exams.attempt-unknown');
    }
  });

  it('is not shown to staff who are trainees besides', async () => {
    const { id } = await centre.attempt();
    const colleague = await centre.reader({ roles: ['instructor', 'trainee'], stateCode: null });
    await colleague.get(`/attempts/${id}`).expect(404);
    await colleague.post(`/attempts/${id}/submissions`).expect(404);
  });
});

describe('The list of attempts', () => {
  it('holds the own ones alone, the latest first, page by page', async () => {
    const candidate = await centre.candidate();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await centre.start(candidate, await centre.sitting())).id);
    await centre.attempt();
    const first = await candidate.get('/attempts?limit=2&count=true').expect(200);
    const rest = await candidate.get(`/attempts?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...rest.body.items].map((attempt: { id: string }) => attempt.id)).toEqual(ids);
    expect(first.body).toMatchObject({ total: 3 });
    expect(rest.body.nextCursor).toBeNull();
    expect(first.body.items[0]).toMatchObject({ examCode: 'TDE-1', status: 'open' });
  });
});
