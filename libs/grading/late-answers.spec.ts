import { UnitOfWork, scopeOf } from '#database';
import { somebodyWaits, uncommitted } from '#testing';
import { Marking } from './marking.service.js';
import { Outcomes } from './outcomes.service.js';
import { Results } from './results.service.js';
import { Settlement } from './settlement.service.js';
import { markingRoom, RIGHT, type HandedIn } from './testing/marking-room.js';

const report = { type: 'written' as const, text: 'The photograph lifts.' };
const LATER = 'The photograph lifts at its edge, and the stamp was drawn by hand.';

describe('A late written answer, admitted after the one in time was made a script of', () => {
  const room = markingRoom();
  const consider = (scriptId: string) => room.asSystem(() => room.centre.get(Settlement).consider(scriptId));
  const next = (sittingId: string) => room.next(room.first, sittingId);
  const results = (attemptId: string) => {
    const { caller } = room.chief;
    return room.as(caller, () => room.centre.get(Results).list(caller, { attemptId, limit: 10 }));
  };
  const release = ({ sittingId }: HandedIn) => {
    const { caller } = room.chief;
    return room.as(caller, () => room.centre.get(Results).releaseSitting(caller, sittingId));
  };
  const outcome = ({ sittingId }: HandedIn) =>
    room.as(room.chief.caller, () => room.centre.get(Outcomes).get(room.chief.caller, sittingId));

  it('takes the place of a script that nobody has marked yet', async () => {
    const handedIn = await room.graded({ ...RIGHT, written: report });
    await room.admitLate(handedIn.attemptId, LATER);
    await room.grade(handedIn.attemptId);
    expect((await next(handedIn.sittingId)).task?.answer).toBe(LATER);
    await consider(await room.mark(room.first, handedIn.sittingId, 3, 3));
    expect((await results(handedIn.attemptId)).items).toMatchObject([{ points: 10, standing: 'current' }]);
  });

  it('is taken out of the hand of its marker, who is told so', async () => {
    const { attemptId, sittingId } = await room.graded({ written: report });
    const scriptId = (await next(sittingId)).task?.scriptId ?? '';
    await room.admitLate(attemptId, LATER);
    await room.grade(attemptId);
    const draft = room.as(room.first.caller, () =>
      room.centre.get(Marking).saveDraft(room.first.caller, scriptId, { criteria: [], comment: 'Good' }, 0),
    );
    await expect(draft).rejects.toMatchObject({ code: 'grading.script-withdrawn' });
    const { task } = await next(sittingId);
    expect(task?.scriptId).not.toBe(scriptId);
    expect(task?.draft).toBeNull();
  });

  it('is marked anew after the first was settled, and its points come in a newer result; the mark stays', async () => {
    const handedIn = await room.graded({ ...RIGHT, written: report });
    const { attemptId, sittingId } = handedIn;
    const first = await room.mark(room.first, sittingId, 0, 0);
    await consider(first);
    await room.admitLate(attemptId, LATER);
    await room.grade(attemptId);
    expect((await results(attemptId)).items).toMatchObject([{ points: 4, standing: 'reopened', allowed: [] }]);
    await consider(await room.mark(room.first, sittingId, 3, 1.5));
    expect((await results(attemptId)).items).toMatchObject([
      { points: 8.5, version: 2, standing: 'current' },
      { points: 4, version: 1, standing: 'superseded' },
    ]);
    expect(await room.sql('select points from grading.mark where script_id = $1', [first])).toEqual([
      { points: '0.00' },
    ]);
  });

  it('keeps the result from its release until it is marked again, also where the points are the same then', async () => {
    const handedIn = await room.graded({ ...RIGHT, written: report });
    const { attemptId, sittingId } = handedIn;
    await consider(await room.mark(room.first, sittingId, 1.5, 1.5));
    await room.admitLate(attemptId, LATER);
    expect(await release(handedIn)).toMatchObject({ released: 0, notYetScored: 1 });
    await room.grade(attemptId);
    expect(await release(handedIn)).toMatchObject({ released: 0, notYetScored: 1 });
    const [held] = (await results(attemptId)).items;
    const { caller } = room.chief;
    const one = room.as(caller, () => room.centre.get(Results).release(caller, held?.id ?? ''));
    await expect(one).rejects.toMatchObject({ code: 'grading.result-reopened' });
    expect(await outcome(handedIn)).toMatchObject({ unscored: 1, held: 0, toMark: 1, passed: 0 });
    await consider(await room.mark(room.first, sittingId, 1.5, 1.5));
    expect(await outcome(handedIn)).toMatchObject({ unscored: 0, held: 1, toMark: 0, passed: 1 });
    expect(await release(handedIn)).toMatchObject({ released: 1, notYetScored: 0 });
    expect((await results(attemptId)).items).toHaveLength(1);
  });

  it('is given a script where nothing was written in time, though the blank had counted as nought', async () => {
    const { attemptId, sittingId } = await room.graded(RIGHT);
    expect((await results(attemptId)).items).toMatchObject([{ points: 4 }]);
    await room.admitLate(attemptId, LATER);
    await room.grade(attemptId);
    expect((await results(attemptId)).items).toMatchObject([{ standing: 'reopened' }]);
    await consider(await room.mark(room.first, sittingId, 3, 3));
    expect((await results(attemptId)).items[0]).toMatchObject({ points: 10, version: 2, standing: 'current' });
  });

  it('leaves the script and its mark where it says the same', async () => {
    const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report });
    await consider(await room.mark(room.first, sittingId, 3, 3));
    await room.admitLate(attemptId, report.text);
    await room.grade(attemptId);
    expect((await results(attemptId)).items).toMatchObject([{ points: 10, version: 1, standing: 'current' }]);
    expect((await next(sittingId)).task).toBeNull();
  });

  it('takes a disputed script from the chief', async () => {
    const { attemptId, sittingId } = await room.graded({ ...RIGHT, written: report }, { marksRequired: 2 });
    const scriptId = await room.mark(room.first, sittingId, 0, 0);
    await room.mark(room.second, sittingId, 3, 3);
    await consider(scriptId);
    await room.admitLate(attemptId, LATER);
    await room.grade(attemptId);
    const { caller } = room.chief;
    const settlement = room.centre.get(Settlement);
    const look = room.as(caller, () => settlement.disputedOne(scriptId));
    await expect(look).rejects.toMatchObject({ code: 'grading.script-not-found' });
    expect((await next(sittingId)).task?.answer).toBe(LATER);
  });

  describe('of which the result is computed or released before its own grading comes', () => {
    const WRONG = { type: 'choice' as const, selected: ['a'] };

    it('counts in the result that the last mark brings about', async () => {
      const handedIn = await room.graded({ ...RIGHT, choice: WRONG, written: report });
      const { attemptId, sittingId } = handedIn;
      const last = await room.mark(room.first, sittingId, 3, 3);
      await room.admitLate(attemptId, RIGHT.choice);
      await consider(last);
      expect((await results(attemptId)).items).toMatchObject([{ points: 10, version: 1, standing: 'current' }]);
      expect(await release(handedIn)).toMatchObject({ released: 1, notYetScored: 0 });
      await room.grade(attemptId);
      expect((await results(attemptId)).items).toHaveLength(1);
    });

    it('leaves no result of the answer that it took the place of, when that one is marked last', async () => {
      const handedIn = await room.graded({ ...RIGHT, written: report });
      const { attemptId, sittingId } = handedIn;
      const last = await room.mark(room.first, sittingId, 3, 3);
      await room.admitLate(attemptId, LATER);
      await consider(last);
      expect((await results(attemptId)).items).toEqual([]);
      expect(await release(handedIn)).toMatchObject({ released: 0, notYetScored: 1 });
      await consider(await room.mark(room.first, sittingId, 0, 0));
      expect((await results(attemptId)).items).toMatchObject([{ points: 4, version: 1, standing: 'current' }]);
    });

    it('is waited for by a release that comes while it is being admitted', async () => {
      const handedIn = await room.graded({ ...RIGHT, choice: WRONG });
      const commit = await uncommitted(room.centre.get(UnitOfWork), scopeOf(room.chief.caller), () =>
        room.admitLate(handedIn.attemptId, RIGHT.choice),
      );
      const releasing = release(handedIn);
      await somebodyWaits(room.database);
      await commit();
      expect(await releasing).toMatchObject({ released: 0, notYetScored: 1 });
      await room.grade(handedIn.attemptId);
      expect(await release(handedIn)).toMatchObject({ released: 1, notYetScored: 0 });
      expect((await results(handedIn.attemptId)).items[0]).toMatchObject({ points: 4, standing: 'current' });
    });
  });
});
