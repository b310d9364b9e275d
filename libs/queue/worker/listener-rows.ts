import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Listening } from '../listens.decorator.js';

export interface ListenerKey {
  readonly event: string;
  readonly name: string;
}

/** A listener that is to be given the earlier records, locked until the transaction ends. */
export interface Filling {
  /** Whether the wait for transactions that began before the listener was known has started. */
  readonly waits: boolean;
  /** Whether all these transactions have ended. */
  readonly isDue: boolean;
  readonly after: string | null;
}

/** The listeners in the database; each statement runs within a transaction of the system. */
@Injectable()
export class ListenerRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Registers the listeners of this worker. @returns those that are new and are to be filled. */
  async carry(listenings: readonly Listening[]): Promise<ListenerKey[]> {
    const rows = listenings.map(({ event, name, queue, filled }) => ({
      event: event.name,
      name,
      queue,
      fill: filled ? 'due' : null,
    }));
    const carried = await this.unitOfWork.query<ListenerKey & { isToFill: boolean }>(
      `insert into queue.listener as l (event, name, queue, fill)
       select r.event, r.name, r.queue, r.fill
       from jsonb_to_recordset($1::jsonb) as r(event text, name text, queue text, fill text)
       on conflict (event, name) do update set carried_at = now(), queue = excluded.queue
       returning event, name, fill is not null and since = now() as "isToFill"`,
      [JSON.stringify(rows)],
    );
    return carried.filter(({ isToFill }) => isToFill);
  }

  /** Deletes listeners that no worker has had for so long, with their jobs. */
  retire(seconds: number): Promise<(ListenerKey & { readonly dropped: number })[]> {
    return this.unitOfWork.query(
      `with gone as (
         delete from queue.listener where carried_at < now() - make_interval(secs => $1) returning event, name
       ), dropped as (
         delete from queue.outbox o using gone g
         where o.event = g.event and o.job = g.name and o.completed_at is null returning o.event, o.job
       )
       select event, name, (select count(*)::int from dropped d where d.event = g.event and d.job = g.name) as dropped
       from gone g order by event, name`,
      [seconds],
    );
  }

  /** The listener to fill, locked; null where it is filled or gone. */
  holdFilling({ event, name }: ListenerKey): Promise<Filling | null> {
    return this.unitOfWork.one(
      `select fill_barrier is not null as waits, coalesce(pg_snapshot_xmin(pg_current_snapshot()) > fill_barrier, false) as "isDue",
         fill_after as after
       from queue.listener where event = $1 and name = $2 and fill = 'due' for update`,
      [event, name],
    );
  }

  /**
   * Transactions that began to write before this one may not know the listener yet. All later ones do, as this one began
   * after the listener was registered.
   */
  async setBarrier({ event, name }: ListenerKey): Promise<void> {
    await this.unitOfWork.query(
      'update queue.listener set fill_barrier = pg_current_xact_id() where event = $1 and name = $2',
      [event, name],
    );
  }

  /** Adds a job for each of the records, for this listener alone. */
  async republish({ event, name }: ListenerKey, queue: string, said: readonly RepublishedRow[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into queue.outbox (id, job, queue, event, sequence, payload, state_code)
       select queue.new_id(), $2, $3, $1, s.sequence, s.payload, s."stateCode"
       from jsonb_to_recordset($4::jsonb) as s (sequence bigint, payload jsonb, "stateCode" text)`,
      [event, name, queue, JSON.stringify(said)],
    );
  }

  async noteFilling({ event, name }: ListenerKey, after: string | null, isDone: boolean): Promise<void> {
    await this.unitOfWork.query(
      `update queue.listener set fill_after = $3, fill = case when $4 then 'done' else fill end
       where event = $1 and name = $2`,
      [event, name, after, isDone],
    );
  }
}

export interface RepublishedRow {
  readonly sequence: number;
  readonly payload: unknown;
  readonly stateCode: string | null;
}
