import type { MarkDraft } from '#contracts/grading';
import { Marking } from './marking.service.js';
import { markingRoom } from './testing/marking-room.js';

const written = { type: 'written' as const, text: 'حافة مرتفعة حول الصورة بالضوء المائل.' };
const FULL = [
  { id: 'order', points: 3 },
  { id: 'reasons', points: 3 },
];
const draftOf = (comment: string): MarkDraft => ({ criteria: FULL, comment });

describe('The draft of a mark, in two windows of one marker,', () => {
  const room = markingRoom();
  let scriptId: string;
  const inTheNameOf = <T>(work: (marking: Marking) => Promise<T>) =>
    room.as(room.first.caller, () => work(room.centre.get(Marking)));
  const save = (draft: MarkDraft, over: number) =>
    inTheNameOf((marking) => marking.saveDraft(room.first.caller, scriptId, draft, over));
  const kept = async () => (await inTheNameOf((marking) => marking.task(room.first.caller, scriptId))).draft?.comment;
  const seal = (draft: MarkDraft, over?: number) =>
    inTheNameOf((marking) => marking.seal(room.first.caller, scriptId, draft, { over }));

  beforeEach(async () => {
    const { sittingId } = await room.graded({ written });
    scriptId = (await room.next(room.first, sittingId)).task?.scriptId ?? '';
  });

  it('counts its versions', async () => {
    expect((await save(draftOf('First'), 0)).draftVersion).toBe(1);
    expect((await save(draftOf('Second'), 1)).draftVersion).toBe(2);
  });

  it('is not replaced by one that was made over an older version', async () => {
    await save(draftOf('Older'), 0);
    await save(draftOf('Newer, with a comment'), 1);
    await expect(save(draftOf('Older, changed'), 1)).rejects.toMatchObject({ code: 'grading.draft-outdated' });
    await expect(save(draftOf('Older'), 0)).rejects.toMatchObject({ code: 'grading.draft-outdated' });
    expect(await kept()).toBe('Newer, with a comment');
  });

  it('is taken for kept where it is sent again, as its answer may have been lost', async () => {
    await save(draftOf('First'), 0);
    expect(await save(draftOf('First'), 0)).toMatchObject({ draftVersion: 1 });
  });

  it('is one of two, where both come in the same moment', async () => {
    const both = await Promise.allSettled([save(draftOf('Here'), 0), save(draftOf('There'), 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const first = both.find((one) => one.status === 'fulfilled');
    expect(await kept()).toBe(first?.value.draft?.comment);
  });

  it('stays as it is where the lease is renewed, which tells of its version', async () => {
    await save(draftOf('Newer'), 0);
    await room.sql(`update grading.claim set expires_at = now() + interval '1 minute' where script_id = $1`, [
      scriptId,
    ]);
    const lease = await inTheNameOf((marking) => marking.renew(room.first.caller, scriptId));
    expect(lease.draftVersion).toBe(1);
    expect(Date.parse(lease.leasedUntil)).toBeGreaterThan(Date.now() + 20 * 60_000);
    expect(await kept()).toBe('Newer');
  });

  it('keeps an older window from sealing what says something else', async () => {
    await save(draftOf('Older'), 0);
    await save(draftOf('Newer, with a comment'), 1);
    await expect(seal(draftOf('Older'), 1)).rejects.toMatchObject({ code: 'grading.draft-outdated' });
    expect(await seal(draftOf('Newer, with a comment'), 1)).toMatchObject({ comment: 'Newer, with a comment' });
  });

  it('is not renewed by another marker, who does not have the script', async () => {
    const marking = room.centre.get(Marking);
    const renewed = room.as(room.second.caller, () => marking.renew(room.second.caller, scriptId));
    await expect(renewed).rejects.toMatchObject({ code: 'grading.script-not-found' });
  });
});

describe('Scripts', () => {
  const room = markingRoom();

  it('are handed out by their random ids, and not in the order of submission; those of an earlier day first', async () => {
    const sittingId = await room.gradedTogether(6, { written });
    const scripts = await room.sql<{ id: string }>('select id from grading.script where sitting_id = $1 order by id', [
      sittingId,
    ]);
    const ids = scripts.map(({ id }) => id);
    const last = ids.at(-1) ?? '';
    await room.sql(`update grading.script set made_at = made_at - interval '1 day' where id = $1`, [last]);
    const taken: string[] = [];
    for (const _script of ids) {
      const { task } = await room.next(room.first, sittingId);
      taken.push(task?.scriptId ?? '');
      await room.as(room.first.caller, () =>
        room.centre.get(Marking).giveBack(room.first.caller, task?.scriptId ?? ''),
      );
    }
    expect(taken).toEqual([last, ...ids.slice(0, -1)]);
    // What was given back comes again in the order in which it was.
    expect((await room.next(room.first, sittingId)).task?.scriptId).toBe(last);
  });

  it('are asked for by their question', async () => {
    await room.graded({ written });
    const [asked] = await room.sql<{ id: string }>(
      `select v.item_id as id from grading.script s join exams.item_version v on v.id = s.item_version_id limit 1`,
    );
    const next = (itemId?: string) =>
      room.as(room.second.caller, () => room.centre.get(Marking).next(room.second.caller, { itemId }));
    expect((await next('00000000-0000-4000-8000-000000000000')).task).toBeNull();
    expect((await next(asked?.id)).task?.answer).toBe(written.text);
  });
});
