import { Injectable } from '@nestjs/common';
import type { JobStatus } from '#contracts/jobs';
import { UnitOfWork } from '#database';
import type { Language } from '#kernel';

export interface JobRow {
  readonly id: string;
  readonly job: string;
  readonly event: string | null;
  readonly queue: string;
  readonly state: JobStatus;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly language: Language | null;
  readonly state_code: string | null;
  readonly request_id: string | null;
  readonly created_at: Date;
  readonly run_at: Date;
  readonly completed_at: Date | null;
  readonly failed_at: Date | null;
}

export interface QueueCounts {
  readonly queue: string;
  readonly waiting: number;
  readonly done: number;
  readonly failed: number;
  readonly waiting_since: Date | null;
}

export const WAITING = 'completed_at is null and failed_at is null';
export const STATE = `case when completed_at is not null then 'done' when failed_at is not null then 'failed' else 'waiting' end`;
export const JOB_COLUMNS = `id, job, event, queue, attempts, last_error, language, state_code, request_id, created_at, run_at,
  completed_at, failed_at,
  ${STATE} as state`;
/** The jobs in the outbox, whatever Redis knows of them. */
@Injectable()
export class JobsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  byId(id: string): Promise<JobRow | null> {
    return this.unitOfWork.one<JobRow>(`select ${JOB_COLUMNS} from queue.outbox where id = $1`, [id]);
  }

  /** Makes a failed job due again; null where the job has not failed. */
  startAgain(id: string): Promise<JobRow | null> {
    return this.unitOfWork.one<JobRow>(
      `update queue.outbox set failed_at = null, relayed_at = null, attempts = 0, run_at = now()
       where id = $1 and failed_at is not null returning ${JOB_COLUMNS}`,
      [id],
    );
  }

  countsByQueue(): Promise<QueueCounts[]> {
    return this.unitOfWork.query<QueueCounts>(
      `select queue, count(*) filter (where ${WAITING})::int as waiting,
         count(*) filter (where completed_at is not null)::int as done,
         count(*) filter (where failed_at is not null)::int as failed,
         min(run_at) filter (where ${WAITING} and run_at <= now()) as waiting_since
       from queue.outbox group by queue order by queue`,
    );
  }

  /** Counts only waiting and failed jobs, which are in the indexes. */
  unfinishedByQueue(): Promise<Pick<QueueCounts, 'queue' | 'waiting' | 'failed'>[]> {
    return this.unitOfWork.query(
      `select queue, count(*) filter (where failed_at is null)::int as waiting, count(failed_at)::int as failed
       from queue.outbox where ${WAITING} or failed_at is not null group by queue`,
    );
  }
}
