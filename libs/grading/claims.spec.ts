import { Client } from 'pg';
import { UnitOfWork, scopeOf } from '#database';
import type { BuiltPerson } from '#identity/testing';
import { somebodyWaits, uncommitted } from '#testing';
import { markingRoom } from './testing/marking-room.js';
import { Marking } from './marking.service.js';

const written = { type: 'written' as const, text: 'حافة مرتفعة حول الصورة بالضوء المائل.' };
const LATER = 'حافة مرتفعة، والختم مرسوم باليد.';
const FULL = [
  { id: 'order', points: 3 },
  { id: 'reasons', points: 3 },
];
/** Whoever takes it waits for whoever has it. */
const GATE = 4711;

describe('The marking queue, asked by several in the same moment,', () => {
  const room = markingRoom();
  const next = (who: BuiltPerson, sittingId: string) => room.next(who, sittingId);
  const saveDraft = (who: BuiltPerson, scriptId: string, comment: string) =>
    room.as(who.caller, () => room.centre.get(Marking).saveDraft(who.caller, scriptId, { criteria: [], comment }, 0));
  const withoutCommit = <T>(who: BuiltPerson, work: () => Promise<T>) =>
    uncommitted(room.centre.get(UnitOfWork), scopeOf(who.caller), work);

  beforeEach(() => room.sql('update grading.claim set ended_at = now() where ended_at is null'));

  /** The script that both markers have in hand. */
  async function inBothHands(sittingId: string): Promise<string> {
    const { task } = await next(room.first, sittingId);
    expect((await next(room.second, sittingId)).task?.scriptId).toBe(task?.scriptId);
    return task?.scriptId ?? '';
  }

  describe('of which one looks while the other takes', () => {
    /** The second marker's look at what nobody has in hand, their second, stands still while the gate is held. */
    beforeAll(() =>
      room.sql(`create or replace function app.has_role(role text) returns boolean language plpgsql stable as $$ begin
        if app.person_id() = '${room.second.id}' then
          perform set_config('test.asked', coalesce(current_setting('test.asked', true), '') || '.', true);
          if current_setting('test.asked') = '..' then perform pg_advisory_xact_lock_shared(${GATE}); end if;
        end if;
        return coalesce(role = any (string_to_array(nullif(current_setting('app.roles', true), ''), ',')), false);
      end $$`),
    );

    afterAll(() =>
      room.sql(`create or replace function app.has_role(role text) returns boolean language sql stable parallel safe
        return coalesce(role = any (string_to_array(nullif(current_setting('app.roles', true), ''), ',')), false)`),
    );

    it('never gives them the same script', async () => {
      const sittingId = await room.gradedTogether(2, { written });
      const owner = new Client({ connectionString: room.database.adminUrl });
      await owner.connect();
      try {
        await owner.query(`select pg_advisory_lock(${GATE})`);
        const waiting = next(room.second, sittingId);
        await somebodyWaits(room.database);
        const first = await next(room.first, sittingId);
        await owner.query(`select pg_advisory_unlock(${GATE})`);
        const taken = [first, await waiting].map(({ task }) => task?.scriptId);
        expect(taken).toEqual([expect.any(String), expect.any(String)]);
        expect(new Set(taken).size).toBe(2);
      } finally {
        await owner.end();
      }
    });
  });

  it('waits for the other marker of a script who is at it, instead of refusing a draft', async () => {
    const { sittingId } = await room.graded({ written }, { marksRequired: 2 });
    const scriptId = await inBothHands(sittingId);
    const commit = await withoutCommit(room.first, () => saveDraft(room.first, scriptId, 'Clear'));
    const second = saveDraft(room.second, scriptId, 'Hurried');
    await somebodyWaits(room.database);
    await commit();
    expect((await second).draft?.comment).toBe('Hurried');
  });

  it('gives a marker the script in hand again, though the other marker is at it, and no further one', async () => {
    const sittingId = await room.gradedTogether(2, { written }, { marksRequired: 2 });
    const scriptId = await inBothHands(sittingId);
    const commit = await withoutCommit(room.first, () => saveDraft(room.first, scriptId, 'Clear'));
    const again = next(room.second, sittingId);
    await somebodyWaits(room.database);
    await commit();
    expect((await again).task?.scriptId).toBe(scriptId);
  });

  it('waits for no second script with a mark that brings the next one, so that no two wait for each other', async () => {
    const one = await room.graded({ written }, { marksRequired: 2 });
    const other = await room.graded({ written }, { marksRequired: 2 });
    const [held, sealed] = [await inBothHands(one.sittingId), await inBothHands(other.sittingId)];
    const seal = (who: BuiltPerson, scriptId: string, takeNext: boolean) =>
      room.as(who.caller, () =>
        room.centre.get(Marking).seal(who.caller, scriptId, { criteria: FULL, comment: null }, { takeNext }),
      );
    const commit = await withoutCommit(room.first, () => seal(room.first, held, false));
    expect((await seal(room.second, sealed, true)).next?.task?.scriptId).not.toBe(held);
    await commit();
  });

  it('leaves a withdrawn script in no hand, though it was being taken meanwhile', async () => {
    const { attemptId, sittingId } = await room.graded({ written });
    await room.admitLate(attemptId, LATER);
    const commit = await withoutCommit(room.first, () => next(room.first, sittingId));
    const grading = room.grade(attemptId);
    await somebodyWaits(room.database);
    const { task } = await commit();
    await grading;
    const claims =
      'select s.status, c.ended_at is null as held from grading.claim c join grading.script s on s.id = $1';
    expect(await room.sql(`${claims} where c.script_id = s.id`, [task?.scriptId])).toEqual([
      { status: 'withdrawn', held: false },
    ]);
  });
});
