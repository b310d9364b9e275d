import type { ExplainedResult, Result } from '#contracts/grading';
import { aCohort } from '#enrolment/testing';
import { choiceItem, numericItem } from '#exams/testing';
import { ItemBank } from '#exams';
import { UnitOfWork } from '#database';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { Outcomes } from './outcomes.service.js';
import { Results } from './results.service.js';
import { markingRoom, RIGHT } from './testing/marking-room.js';

const HOUR = 3_600_000;
const CHOICE = [{ code: 'TDE-1-001' }];

describe('The keys of a released result', () => {
  const room = markingRoom();
  const results = () => room.centre.get(Results);
  const releaseAll = (sittingId: string) =>
    room.as(room.chief.caller, () => results().releaseSitting(room.chief.caller, sittingId));
  const own = async ({ caller }: BuiltPerson): Promise<Result> => {
    const { items } = await room.as(caller, () => results().list(caller, { limit: 10 }));
    return items[0] as Result;
  };
  const explain = async (officer: BuiltPerson): Promise<ExplainedResult> => {
    const { id } = await own(officer);
    return room.as(officer.caller, () => results().explain(officer.caller, id));
  };
  /** Moves the end of a sitting to that many minutes ago. */
  const end = (sittingId: string, minutesAgo: number) =>
    room.sql(
      `update exams.sitting set closes_at = now() - make_interval(mins => $2), opens_at = now() - interval '1 day'
       where id = $1`,
      [sittingId, minutesAgo],
    );
  const closed = { code: 'grading.explanations-closed' };

  /** An officer whose result is released, in an exam of the choice question alone that ends in an hour. */
  async function released({ lateGraceMinutes = 0 } = {}) {
    const cohort = await aCohort(room.database);
    const sittingId = await room.schedule(cohort, { items: CHOICE, lateGraceMinutes });
    const [officer] = (await room.seated(cohort, 1)) as [BuiltPerson];
    await room.handsIn(officer, await room.answer(officer, sittingId, RIGHT));
    await releaseAll(sittingId);
    return { cohort, sittingId, officer };
  }

  beforeEach(() => room.endAll());

  it('stay closed while nine of the cohort can still sit: four read their scores, and the chief how many are missing', async () => {
    const cohort = await aCohort(room.database);
    const sittingId = await room.schedule(cohort, { closesInMs: 72 * HOUR, lateGraceMinutes: 60 });
    const officers = await room.seated(cohort, 13);
    for (const officer of officers.slice(0, 4)) {
      await room.handsIn(officer, await room.answer(officer, sittingId, RIGHT));
    }
    const [first] = officers as [BuiltPerson];
    const [over] = await room.sql<{ at: Date }>(
      `select closes_at + interval '1 hour' as at from exams.sitting where id = $1`,
      [sittingId],
    );
    const explainedFrom = over?.at.toISOString();
    expect(await releaseAll(sittingId)).toEqual({
      released: 4,
      passed: 0,
      notYetScored: 0,
      notSat: 9,
      explainedFrom,
    });
    expect(await own(first)).toMatchObject({ points: 4, percent: 40, explainedFrom, allowed: [] });
    await expect(explain(first)).rejects.toMatchObject(closed);

    const ninth = officers[12] as BuiltPerson;
    const attemptId = await room.answer(ninth, sittingId, {});
    await expect(explain(first)).rejects.toMatchObject(closed);
    expect(await releaseAll(sittingId)).toMatchObject({ released: 0, notYetScored: 1, notSat: 8 });
    await room.handsIn(ninth, attemptId);
  }, 60_000);

  it('are not given out by the database either', async () => {
    const { officer } = await released();
    const { id } = await own(officer);
    const facts = () =>
      room.as(officer.caller, () =>
        room.centre.get(UnitOfWork).one<{ facts: object | null }>('select grading.explanations_of($1) as facts', [id]),
      );
    expect(await facts()).toEqual({ facts: null });
    await room.endAll();
    expect(Object.values((await facts())?.facts ?? {})).toMatchObject([{ key: { correct: ['b'] } }]);
  });

  it('open when the time for late answers is over, and not as the sitting closes', async () => {
    const { officer, sittingId } = await released({ lateGraceMinutes: 60 });
    await end(sittingId, 59);
    await expect(explain(officer)).rejects.toMatchObject(closed);
    await end(sittingId, 60);
    expect(await own(officer)).toMatchObject({ explainedFrom: null, allowed: ['grading.explain-result'] });
    expect((await explain(officer)).items).toMatchObject([{ key: { correct: ['b'] }, answer: { selected: ['b'] } }]);
  });

  it('wait for an attempt that nobody has handed in yet, however long the sitting is over', async () => {
    const { cohort, officer, sittingId } = await released();
    const [late] = (await room.seated(cohort, 1)) as [BuiltPerson];
    const attemptId = await room.answer(late, sittingId, RIGHT);
    await room.endAll();
    await expect(explain(officer)).rejects.toMatchObject(closed);
    await room.handsIn(late, attemptId);
    expect((await explain(officer)).items).toHaveLength(1);
  });

  it.each([
    ['is open', -HOUR],
    ['is to come', 24 * HOUR],
  ])('close again while a sitting that %s uses another version of the question', async (_what, opensInMs) => {
    const { officer } = await released();
    await room.endAll();
    expect((await explain(officer)).items).toHaveLength(1);
    const points = opensInMs < 0 ? 2 : 3;
    await room.asSystem(() => room.centre.get(ItemBank).publish(room.chief.caller, [choiceItem({ points })]));
    const again = await room.schedule(await aCohort(room.database), {
      items: CHOICE,
      opensInMs,
      closesInMs: 48 * HOUR,
    });
    expect(await own(officer)).toMatchObject({ allowed: [], explainedFrom: expect.any(String) });
    await expect(explain(officer)).rejects.toMatchObject(closed);
    await end(again, 1);
    expect((await explain(officer)).items).toHaveLength(1);
  });

  it('care for no sitting over other questions', async () => {
    const { officer } = await released();
    await room.endAll();
    await room.asSystem(() =>
      room.centre.get(ItemBank).publish(room.chief.caller, [numericItem({ code: 'TDE-1-050' })]),
    );
    await room.schedule(await aCohort(room.database), { items: [{ code: 'TDE-1-050' }] });
    expect((await explain(officer)).items).toHaveLength(1);
  });
});

describe('Who has not sat', () => {
  const room = markingRoom();

  it('is a number to the chief and names to an auditor', async () => {
    const cohort = await aCohort(room.database);
    const sittingId = await room.schedule(cohort);
    const [sat, absent] = (await room.seated(cohort, 2)) as [BuiltPerson, BuiltPerson];
    await room.answer(sat, sittingId, {});
    const auditor = await aPerson(room.database, { role: 'auditor' });
    const seen = ({ caller }: BuiltPerson) => room.as(caller, () => room.centre.get(Outcomes).get(caller, sittingId));
    expect(await seen(room.chief)).toMatchObject({ attempts: 1, notSat: 1, absent: null });
    expect(await seen(auditor)).toMatchObject({ notSat: 1, absent: [{ id: absent.id, stateCode: absent.stateCode }] });
  });
});
