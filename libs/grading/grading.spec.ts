import { newRandomId } from '#kernel';
import { markingRoom, RIGHT } from './testing/marking-room.js';
import { Marking } from './marking.service.js';
import { Results } from './results.service.js';
import { ScoringRepository, type ItemScore } from './scoring.repository.js';
import { Settlement } from './settlement.service.js';

const report = { type: 'written' as const, text: 'حافة مرتفعة حول الصورة بالضوء المائل.' };
const aPoint = (itemVersionId: string): ItemScore => ({
  itemVersionId,
  source: 'machine',
  points: 1,
  maximum: 1,
  language: 'fr',
});

describe('grading', () => {
  const room = markingRoom();
  const resultsOf = (attemptId: string) =>
    room.sql<{ points: string; passed: boolean; version: number }>(
      'select points, passed, version from grading.result where attempt_id = $1 order by version',
      [attemptId],
    );
  const consider = (scriptId: string) => room.asSystem(() => room.centre.get(Settlement).consider(scriptId));

  it('scores by machine alone where nothing was written, and counts the blank as nought', async () => {
    const { attemptId } = await room.graded(RIGHT);
    expect(await resultsOf(attemptId)).toEqual([{ points: '4.00', passed: false, version: 1 }]);
  });

  it('waits for the marker where something was written, and passes at sixty per cent', async () => {
    const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report });
    expect(await resultsOf(attemptId)).toEqual([]);
    await consider(await room.mark(room.first, sittingId, 1.5, 1.5));
    expect(await resultsOf(attemptId)).toEqual([{ points: '7.00', passed: true, version: 1 }]);
  });

  it('grades an attempt once, however often its job runs', async () => {
    const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report });
    await room.grade(attemptId);
    const scriptId = await room.mark(room.first, sittingId, 3, 3);
    await consider(scriptId);
    await consider(scriptId);
    await room.grade(attemptId);
    expect(await resultsOf(attemptId)).toHaveLength(1);
    const scripts = await room.sql('select 1 from grading.script_origin where attempt_id = $1', [attemptId]);
    expect(scripts).toHaveLength(1);
  });

  it('scores no item that does not exist, and none of those given with it', async () => {
    const { attemptId } = await room.handIn(RIGHT);
    const items = await room.sql<{ id: string }>('select id from exams.item_version limit 1');
    const scores = [...items, { id: newRandomId() }].map(({ id }) => aPoint(id));
    const written = room.asSystem(() => room.centre.get(ScoringRepository).insertScores(attemptId, scores));
    await expect(written).rejects.toMatchObject({ driverError: { code: '23503', table: 'item_score' } });
    expect(await room.sql('select 1 from grading.item_score where attempt_id = $1', [attemptId])).toEqual([]);
  });

  it('does not grade an attempt that is still open', async () => {
    const { attemptId, officer } = await room.handIn(RIGHT);
    await room.sql(
      `update exams.attempt set status = 'open', submitted_at = null, submitted_by = null, receipt = null where id = $1`,
      [attemptId],
    );
    await room.grade(attemptId);
    expect(await resultsOf(attemptId)).toEqual([]);
    await room.handsIn(officer, attemptId);
  });

  describe('the marking queue', () => {
    it('shows a marker the answer, the rubric and a code, and no word on the candidate', async () => {
      const { attemptId, sittingId, officer } = await room.graded({ written: report }, { language: 'fr' });
      const { task } = await room.next(room.first, sittingId);
      expect(task).toMatchObject({ answer: report.text, language: 'fr', points: 6, draft: null });
      expect(task?.rubric.map(({ id }) => id)).toEqual(['order', 'reasons']);
      const shown = JSON.stringify(task);
      for (const secret of [attemptId, officer.id, officer.email, officer.name.ar, officer.name.latin, '"ma"']) {
        expect(shown).not.toContain(secret);
      }
    });

    it('does not let a marker read whose answer a script is, not even by a query of their own', async () => {
      const { sittingId } = await room.graded({ written: report });
      await room.mark(room.first, sittingId, 0, 0);
      const origins = await room.as(room.first.caller, () =>
        room.centre
          .get(Marking)
          .task(room.first.caller, '00000000-0000-4000-8000-000000000000')
          .catch(() => []),
      );
      expect(origins).toEqual([]);
    });

    it('gives one script to one marker while the lease runs, and to the next when it has run out', async () => {
      const { sittingId } = await room.graded({ written: report });
      const marking = room.centre.get(Marking);
      const next = (who: typeof room.first) => room.next(who, sittingId);
      const { task } = await next(room.first);
      expect((await next(room.second)).task).toBeNull();
      await room.sql(`update grading.claim set expires_at = now() - interval '1 second' where script_id = $1`, [
        task?.scriptId,
      ]);
      expect((await next(room.second)).task?.scriptId).toBe(task?.scriptId);
      const late = room.as(room.first.caller, () =>
        marking.saveDraft(room.first.caller, task?.scriptId ?? '', { criteria: [], comment: 'Draft' }, 0),
      );
      await expect(late).rejects.toMatchObject({ code: 'grading.claim-expired' });
    });

    it('keeps a draft with its own script and its own marker', async () => {
      const one = await room.graded({ written: report });
      const other = await room.graded({ written: report });
      const marking = room.centre.get(Marking);
      const draft = { criteria: [{ id: 'order', points: 3 }], comment: 'Clear' };
      const next = (sittingId: string) => room.next(room.first, sittingId);
      const { task } = await next(one.sittingId);
      await room.as(room.first.caller, () => marking.saveDraft(room.first.caller, task?.scriptId ?? '', draft, 0));
      expect((await next(one.sittingId)).task?.draft).toEqual(draft);
      expect((await next(other.sittingId)).task?.draft).toBeNull();
    });

    it('never gives a marker their own answer', async () => {
      const { sittingId, officer } = await room.graded({ written: report });
      await room.sql(
        `insert into identity.role_assignment (id, person_id, role) values (gen_random_uuid(), $1, 'examiner')`,
        [officer.id],
      );
      const both = { ...officer.caller, roles: ['trainee', 'examiner'] as const };
      const { task } = await room.next({ caller: both }, sittingId);
      expect(task).toBeNull();
      expect(await room.mark(room.first, sittingId, 0, 0)).toEqual(expect.any(String));
    });

    it('leaves a marker with one script in hand, however many they ask for at once', async () => {
      const { sittingId } = await room.graded({ written: report });
      const ask = () => room.next(room.first, sittingId);
      const taken = await Promise.all([ask(), ask(), ask(), ask()]);
      expect(new Set(taken.map(({ task }) => task?.scriptId)).size).toBe(1);
    });

    it('seals a mark for good: the same again is answered, another is refused', async () => {
      const { sittingId } = await room.graded({ written: report });
      const scriptId = await room.mark(room.first, sittingId, 3, 1.5);
      const marking = room.centre.get(Marking);
      const seal = (order: number) =>
        room.as(room.first.caller, () =>
          marking.seal(room.first.caller, scriptId, {
            criteria: [
              { id: 'order', points: order },
              { id: 'reasons', points: 1.5 },
            ],
            comment: null,
          }),
        );
      expect((await seal(3)).points).toBe(4.5);
      await expect(seal(0)).rejects.toMatchObject({ code: 'grading.mark-sealed' });
      await expect(room.sql('update grading.mark set points = 6')).rejects.toThrow(/never change/);
    });

    it('keeps the first mark from the second marker, and settles when both lie close', async () => {
      const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report }, { marksRequired: 2 });
      const scriptId = await room.mark(room.first, sittingId, 3, 1.5);
      await consider(scriptId);
      expect(await resultsOf(attemptId)).toEqual([]);
      const { task } = await room.next(room.second, sittingId);
      expect(JSON.stringify(task)).not.toContain('4.5');
      await room.mark(room.second, sittingId, 1.5, 3);
      await consider(scriptId);
      expect(await resultsOf(attemptId)).toEqual([{ points: '8.50', passed: true, version: 1 }]);
    });

    it('sends marks that lie far apart to the chief, whose decision leaves both as they are', async () => {
      const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report }, { marksRequired: 2 });
      const scriptId = await room.mark(room.first, sittingId, 0, 0);
      await room.mark(room.second, sittingId, 3, 3);
      await consider(scriptId);
      expect(await resultsOf(attemptId)).toEqual([]);
      const settlement = room.centre.get(Settlement);
      const { caller } = room.chief;
      const { items } = await room.as(caller, () => settlement.disputed({ limit: 50 }));
      expect(items.find((script) => script.scriptId === scriptId)?.marks.map(({ points }) => points)).toEqual([0, 6]);
      const decision = {
        criteria: [
          { id: 'order', points: 1.5 },
          { id: 'reasons', points: 1.5 },
        ],
        reason: 'Signs named',
      };
      await room.as(caller, () => settlement.decide(caller, scriptId, decision));
      expect(await resultsOf(attemptId)).toEqual([{ points: '7.00', passed: true, version: 1 }]);
      const again = room.as(caller, () => settlement.decide(caller, scriptId, decision));
      await expect(again).rejects.toMatchObject({ code: 'grading.script-not-disputed' });
    });
  });

  describe('the release', () => {
    const results = () => room.centre.get(Results);

    it('shows an officer nothing before it, and everything of their own after', async () => {
      const { attemptId, officer } = await room.graded(RIGHT);
      const own = () => room.as(officer.caller, () => results().list(officer.caller, { limit: 10 }));
      expect((await own()).items).toEqual([]);
      const { caller } = room.chief;
      const [pending] = (await room.as(caller, () => results().list(caller, { attemptId, limit: 10 }))).items;
      expect(pending).toMatchObject({ person: null, releasedAt: null, allowed: ['grading.release-result'] });
      await room.as(caller, () => results().release(caller, pending?.id ?? ''));
      const [released] = (await own()).items;
      expect(released).toMatchObject({ points: 4, maximum: 10, percent: 40, passed: false });
      await room.endAll();
      const explained = await room.as(officer.caller, () => results().explain(officer.caller, released?.id ?? ''));
      expect(explained.items).toHaveLength(4);
      expect(explained.items.find(({ body }) => body.type === 'numeric')).toMatchObject({
        points: 1,
        key: { value: 44 },
        answer: { value: 44 },
      });
    });

    it('announces a result once, however often it is released', async () => {
      const { attemptId } = await room.graded(RIGHT);
      const { caller } = room.chief;
      const [pending] = (await room.as(caller, () => results().list(caller, { attemptId, limit: 10 }))).items;
      const release = () => room.as(caller, () => results().release(caller, pending?.id ?? ''));
      await Promise.all([release(), release(), release()]);
      const events = await room.sql(
        `select 1 from queue.outbox where event = 'grading.result-released.v1' and payload->>'attemptId' = $1`,
        [attemptId],
      );
      expect(events).toHaveLength(1);
    });

    it('hides a result from another officer', async () => {
      const { attemptId } = await room.graded(RIGHT);
      const stranger = (await room.handIn({})).officer;
      const { caller } = room.chief;
      const [pending] = (await room.as(caller, () => results().list(caller, { attemptId, limit: 10 }))).items;
      await room.as(caller, () => results().release(caller, pending?.id ?? ''));
      const look = room.as(stranger.caller, () => results().get(stranger.caller, pending?.id ?? ''));
      await expect(look).rejects.toMatchObject({ code: 'grading.result-not-found' });
    });

    it('never lets a result change, not even by its owner', async () => {
      await expect(room.sql('update grading.result set passed = true')).rejects.toThrow(/never change/);
      await expect(room.sql('delete from grading.release')).rejects.toThrow(/never change/);
    });
  });
});
