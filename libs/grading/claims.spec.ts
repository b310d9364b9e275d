import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { markingRoom } from './testing/marking-room.js';
import { Marking } from './marking.service.js';

const written = { type: 'written' as const, text: 'حافة مرتفعة حول الصورة بالضوء المائل.' };
/** Whoever takes it waits for whoever has it. */
const GATE = 4711;

describe('Two markers who ask in the same moment', () => {
  const room = markingRoom();
  const next = (who: typeof room.first, sittingId: string) =>
    room.as(who.caller, () => room.centre.get(Marking).next(who.caller, sittingId));

  /** The second marker's query stands still once it has begun, for as long as the gate is held. */
  const letTheSecondWaitInTheMidst = () =>
    room.sql(`create or replace function app.has_role(role text) returns boolean language plpgsql stable as $$ begin
      if app.person_id() = '${room.second.id}' then perform pg_advisory_xact_lock_shared(${GATE}); end if;
      return coalesce(role = any (string_to_array(nullif(current_setting('app.roles', true), ''), ',')), false);
    end $$`);

  async function secondWaits(owner: Client): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rowCount } = await owner.query(
        `select from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted`,
      );
      if (rowCount === 1) return;
      await sleep(10);
    }
    throw new Error('The second marker never waited');
  }

  it('are not given the same script, even where one took it while the other was looking', async () => {
    const sittingId = await room.gradedTogether(2, { written });
    await letTheSecondWaitInTheMidst();
    const owner = new Client({ connectionString: room.database.adminUrl });
    await owner.connect();
    try {
      await owner.query(`select pg_advisory_lock(${GATE})`);
      const waiting = next(room.second, sittingId);
      await secondWaits(owner);
      const first = await next(room.first, sittingId);
      await owner.query(`select pg_advisory_unlock(${GATE})`);
      const second = await waiting;
      const taken = [first, second].map(({ task }) => task?.scriptId);
      expect(taken).toEqual([expect.any(String), expect.any(String)]);
      expect(new Set(taken).size).toBe(2);
    } finally {
      await owner.end();
    }
  });
});
