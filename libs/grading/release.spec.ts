import { requestContext, scopeOf, UnitOfWork } from '#database';
import { newRandomId } from '#kernel';
import { Marking } from './marking.service.js';
import { Outcomes } from './outcomes.service.js';
import { Results } from './results.service.js';
import { SittingNotFound } from './domain/grading.errors.js';
import { markingRoom, RIGHT } from './testing/marking-room.js';

const report = { type: 'written' as const, text: 'The photograph lifts.' };

describe('Releasing a sitting', () => {
  const room = markingRoom();

  /** How many statements the release of a sitting takes, and how many results that were. */
  async function released(sittingId: string): Promise<{ statements: number; results: number }> {
    const { caller } = room.chief;
    const scope = scopeOf(caller);
    const known = { language: 'fr' as const, caller, sessionToken: null, ip: null, userAgent: null, scope };
    const context = { ...known, requestId: newRandomId(), statements: 0 };
    const answer = await requestContext.run(context, () => room.centre.get(Results).releaseSitting(caller, sittingId));
    return { statements: context.statements, results: answer.released };
  }

  it('takes as many statements for five results as for one', async () => {
    const one = await released(await room.gradedTogether(1, RIGHT));
    const five = await released(await room.gradedTogether(5, RIGHT));
    expect([one.results, five.results]).toEqual([1, 5]);
    expect(five.statements).toBe(one.statements);
  });

  it('announces and records each result once, and has its attempt released', async () => {
    const sittingId = await room.gradedTogether(3, RIGHT);
    await released(sittingId);
    await released(sittingId);
    const attempts = await room.sql<{ id: string; status: string }>(
      'select id, status from exams.attempt where sitting_id = $1 order by id',
      [sittingId],
    );
    expect(attempts.map(({ status }) => status)).toEqual(['released', 'released', 'released']);
    const announced = await room.sql<{ id: string; language: string }>(
      `select payload->>'attemptId' as id, language from queue.outbox
       where event = 'grading.result-released.v1' and payload->>'attemptId' = any($1) order by 1`,
      [attempts.map(({ id }) => id)],
    );
    expect(announced).toEqual(attempts.map(({ id }) => ({ id, language: 'fr' })));
    const recorded = await room.sql<{ after: object; actor_id: string }>(
      `select e.after, e.actor_id from audit.entry e join grading.result r on r.id::text = e.subject_id
       where e.action = 'grading.result-released' and r.sitting_id = $1`,
      [sittingId],
    );
    const entry = { after: { passed: false, percent: 40 }, actor_id: room.chief.id };
    expect(recorded).toEqual([entry, entry, entry]);
  });

  it('is looked at before: how many wait for whom, and how the scores are spread', async () => {
    const sittingId = await room.gradedTogether(3, RIGHT);
    const outcomes = room.centre.get(Outcomes);
    const look = () => room.as(room.chief.caller, () => outcomes.get(room.chief.caller, sittingId));
    expect(await look()).toMatchObject({
      attempts: 3,
      held: 3,
      released: 0,
      unscored: 0,
      failed: 3,
      meanPercent: 40,
      bands: [0, 0, 0, 0, 3, 0, 0, 0, 0, 0],
    });
    const { closesAt, closesLocal } = await look();
    // In Casablanca the clock is an hour ahead of Greenwich, but for Ramadan.
    expect([0, 60]).toContain(
      (Date.parse(`${closesLocal}Z`) - Math.floor(Date.parse(closesAt) / 60_000) * 60_000) / 60_000,
    );
    const waiting = () => room.as(room.chief.caller, () => outcomes.list({ waiting: true, limit: 200 }));
    expect((await waiting()).items.map(({ id }) => id)).toContain(sittingId);
    await released(sittingId);
    expect(await look()).toMatchObject({ held: 0, released: 3 });
    expect((await waiting()).items.map(({ id }) => id)).not.toContain(sittingId);
    const unknown = room.as(room.chief.caller, () => outcomes.get(room.chief.caller, newRandomId()));
    await expect(unknown).rejects.toThrow(SittingNotFound);
  });

  it('is foreseen and told by how many passed, of those alone that it releases', async () => {
    const sittingId = await room.gradedTogether(2, RIGHT, { passPercent: 30 });
    const { caller } = room.chief;
    const look = () => room.as(caller, () => room.centre.get(Outcomes).get(caller, sittingId));
    const release = () => room.as(caller, () => room.centre.get(Results).releaseSitting(caller, sittingId));
    expect(await look()).toMatchObject({ held: 2, heldPassed: 2, passed: 2 });
    expect(await release()).toMatchObject({ released: 2, passed: 2 });
    expect(await look()).toMatchObject({ held: 0, heldPassed: 0, passed: 2 });
    expect(await release()).toMatchObject({ released: 0, passed: 0 });
    const failed = await room.gradedTogether(1, RIGHT);
    expect(await room.as(caller, () => room.centre.get(Outcomes).get(caller, failed))).toMatchObject({ heldPassed: 0 });
    expect(await room.as(caller, () => room.centre.get(Results).releaseSitting(caller, failed))).toMatchObject({
      released: 1,
      passed: 0,
    });
  });

  it('comes page by page, the latest sitting first', async () => {
    const sittings = [await room.gradedTogether(1, RIGHT), await room.gradedTogether(1, RIGHT)];
    const outcomes = room.centre.get(Outcomes);
    const page = (cursor?: string) =>
      room.as(room.chief.caller, () => outcomes.list({ cursor, limit: 1, count: true }));
    const first = await page();
    const second = await page(first.nextCursor ?? '');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(sittings.toReversed());
    expect(first.total).toBeGreaterThanOrEqual(2);
  });

  it('is counted over all sittings as it is listed, page by page', async () => {
    await room.gradedTogether(2, RIGHT);
    await room.gradedTogether(1, RIGHT);
    const outcomes = room.centre.get(Outcomes);
    const listed: number[] = [];
    let cursor: string | null | undefined;
    do {
      const page: Awaited<ReturnType<typeof outcomes.list>> = await room.as(room.chief.caller, () =>
        outcomes.list({ waiting: true, limit: 1, ...(cursor ? { cursor } : {}) }),
      );
      listed.push(...page.items.map(({ held }) => held));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const { held } = await room.as(room.chief.caller, () => outcomes.summary());
    expect(held).toBe(listed.reduce((sum, each) => sum + each, 0));
    expect(held).toBeGreaterThanOrEqual(3);
  });

  describe('and the queue before it', () => {
    const examiner = () => room.first.caller;
    const summary = () => room.as(examiner(), () => room.centre.get(Marking).summary(examiner()));

    it('brings the next script with the answer to a sealed mark, and counts what is in hand apart', async () => {
      await room.gradedTogether(2, { written: report });
      const marking = room.centre.get(Marking);
      const { task, waiting } = await room.as(examiner(), () => marking.next(examiner()));
      expect(waiting).toBe(1);
      expect(await summary()).toMatchObject({ waiting: 1, inHand: 1, marked: 0, queue: { asked: 2, given: 0 } });
      const mark = { criteria: task?.rubric.map(({ id }) => ({ id, points: 0 })) ?? [], comment: null };
      const seal = () =>
        room.as(examiner(), () => marking.seal(examiner(), task?.scriptId ?? '', mark, { takeNext: true }));
      const { next } = await seal();
      expect(next).toMatchObject({ waiting: 0, task: { answer: report.text } });
      expect(next?.task?.scriptId).not.toBe(task?.scriptId);
      expect((await seal()).next?.task?.scriptId).toBe(next?.task?.scriptId);
      const after = await summary();
      expect(after).toMatchObject({ waiting: 0, inHand: 1, marked: 1, queue: { asked: 2, given: 1 } });
      expect(after.days).toHaveLength(14);
      expect(after.days.at(-1)?.marked).toBe(1);
    });

    it('brings another script before the one that the marker gave back', async () => {
      const sittingId = await room.gradedTogether(2, { written: report });
      const marking = room.centre.get(Marking);
      const { caller } = room.second;
      const next = async () => (await room.next(room.second, sittingId)).task?.scriptId ?? '';
      const first = await next();
      await room.as(caller, () => marking.giveBack(caller, first));
      const other = await next();
      expect(other).not.toBe(first);
      await room.as(caller, () => marking.giveBack(caller, other));
      expect([first, other]).toContain(await next());
    });

    it('tells whoever is no marker nothing of its length', async () => {
      const figures = await room.as(room.chief.caller, () =>
        room.centre
          .get(UnitOfWork)
          .query('select grading.queue_progress() as queue, grading.waiting_scripts()::int as waiting'),
      );
      expect(figures).toEqual([{ queue: { asked: 0, given: 0 }, waiting: 0 }]);
    });
  });
});
