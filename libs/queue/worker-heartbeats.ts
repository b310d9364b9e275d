import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';

const ALIVE_SECONDS = 20;

/** Which workers run, by the heartbeats that they write into the database. */
@Injectable()
export class WorkerHeartbeats {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether any worker has written a heartbeat within twenty seconds. */
  async alive(): Promise<boolean> {
    return (await this.count()) > 0;
  }

  async count(): Promise<number> {
    const row = await this.inSystem(() =>
      this.unitOfWork.one<{ workers: number }>(
        `select count(*)::int as workers from queue.worker_heartbeat where beat_at > now() - make_interval(secs => $1)`,
        [ALIVE_SECONDS],
      ),
    );
    return row?.workers ?? 0;
  }

  async beat(workerId: string, pid: number): Promise<void> {
    await this.inSystem(() =>
      this.unitOfWork.query(
        `insert into queue.worker_heartbeat (worker_id, pid) values ($1, $2)
         on conflict (worker_id) do update set beat_at = now()`,
        [workerId, pid],
      ),
    );
  }

  async leave(workerId: string): Promise<void> {
    await this.inSystem(() =>
      this.unitOfWork.query('delete from queue.worker_heartbeat where worker_id = $1', [workerId]),
    );
  }

  /** Deletes workers that ended without signing off. */
  async sweep(): Promise<void> {
    await this.inSystem(() =>
      this.unitOfWork.query(`delete from queue.worker_heartbeat where beat_at < now() - interval '1 day'`),
    );
  }

  private inSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, work);
  }
}
