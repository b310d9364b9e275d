import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Language } from '#kernel';

export interface DueJob {
  readonly id: string;
  readonly job: string;
  readonly queue: string;
}

export interface TakenJob {
  readonly payload: unknown;
  readonly language: Language | null;
  readonly request_id: string | null;
  /** Null for a job that belongs to no listener; so is the sequence, which comes as text. */
  readonly event: string | null;
  readonly sequence: string | null;
}

export interface UnfinishedJob extends DueJob {
  readonly seconds: number;
}

const ERROR_LENGTH = 2_000;

/** The worker's statements on the outbox; each runs within a transaction of the system. */
@Injectable()
export class OutboxRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Jobs that are due and not with Redis yet. They are locked; other workers skip them. */
  due(limit: number): Promise<DueJob[]> {
    return this.unitOfWork.query<DueJob>(
      `select id, job, queue from queue.outbox
       where relayed_at is null and completed_at is null and failed_at is null and run_at <= now()
       order by run_at limit $1 for update skip locked`,
      [limit],
    );
  }

  async markRelayed(ids: readonly string[]): Promise<void> {
    await this.unitOfWork.query('update queue.outbox set relayed_at = now() where id = any($1::uuid[])', [ids]);
  }

  /** Marks the job done in the transaction that does it; null where another transaction has done it. */
  complete(id: string): Promise<TakenJob | null> {
    return this.unitOfWork.one<TakenJob>(
      `update queue.outbox set completed_at = now(), failed_at = null where id = $1 and completed_at is null
       returning payload, language, request_id, event, sequence`,
      [id],
    );
  }

  /** The event of a job; null where there is no such job, or it belongs to no listener. */
  async eventOf(id: string): Promise<string | null> {
    const row = await this.unitOfWork.one<{ event: string | null }>('select event from queue.outbox where id = $1', [
      id,
    ]);
    return row?.event ?? null;
  }

  /** Deletes a job whose listener is gone. @returns false where the listener still exists. */
  async dropOrphan(id: string): Promise<boolean> {
    const dropped = await this.unitOfWork.query(
      `delete from queue.outbox o where o.id = $1 and o.completed_at is null and o.event is not null
         and not exists (select from queue.listener l where l.event = o.event and l.name = o.job)
       returning id`,
      [id],
    );
    return dropped.length > 0;
  }

  async recordFailure(id: string, error: string, givenUp: boolean): Promise<void> {
    await this.unitOfWork.query(
      `update queue.outbox set attempts = attempts + 1, last_error = $2, failed_at = case when $3 then now() end
       where id = $1 and completed_at is null`,
      [id, error.slice(0, ERROR_LENGTH), givenUp],
    );
  }

  /** Jobs with Redis that are unfinished, after the id `after`, in the order of their ids. */
  unfinished(after: string, limit: number): Promise<UnfinishedJob[]> {
    return this.unitOfWork.query<UnfinishedJob>(
      `select id, job, queue, extract(epoch from now() - relayed_at)::float8 as seconds from queue.outbox
       where completed_at is null and failed_at is null and relayed_at is not null and id > $1
       order by id limit $2`,
      [after, limit],
    );
  }

  /** Lets the relay take these jobs again, except those that are being done just now. @returns how many. */
  async takeBack(ids: readonly string[], delaySeconds = 0): Promise<number> {
    const taken = await this.unitOfWork.query(
      `update queue.outbox set relayed_at = null, run_at = greatest(run_at, now() + make_interval(secs => $2))
       where id in (
         select id from queue.outbox
         where id = any($1::uuid[]) and completed_at is null and failed_at is null
         for update skip locked)
       returning id`,
      [ids, delaySeconds],
    );
    return taken.length;
  }

  async forgetCompleted(days: number, limit: number): Promise<void> {
    await this.unitOfWork.query(
      `delete from queue.outbox where id in (
         select id from queue.outbox where completed_at < now() - make_interval(days => $1) limit $2
         for update skip locked)`,
      [days, limit],
    );
  }
}
