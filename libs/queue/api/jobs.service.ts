import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { JobsRepository, type JobFilter, type JobRow, type QueueCounts } from '../jobs.repository.js';
import { WorkerHeartbeats } from '../worker-heartbeats.js';

@Injectable()
export class Jobs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobsRepository,
    private readonly heartbeats: WorkerHeartbeats,
    private readonly audit: AuditTrail,
  ) {}

  /** Up to `limit + 1` jobs: the last one says that there are more. `total` is null unless asked for. */
  list(filter: JobFilter, before: string | null, limit: number, counted: boolean): Promise<JobList> {
    return this.unitOfWork.run(async () => {
      const rows = await this.jobs.newest(filter, before, limit + 1);
      return { rows, total: counted ? await this.jobs.count(filter) : null };
    });
  }

  summary(): Promise<{ counts: QueueCounts[]; workers: number }> {
    return this.unitOfWork.run(async () => ({
      counts: await this.jobs.countsByQueue(),
      workers: await this.heartbeats.count(),
    }));
  }

  retry(id: string): Promise<JobRow> {
    return this.unitOfWork.run(async () => {
      const before = await this.jobs.byId(id);
      if (!before) throw new DomainError('not-found', 'queue.job-not-found');
      const started = await this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.jobs.startAgain(id));
      if (!started) throw new DomainError('conflict', 'queue.job-not-failed');
      await this.audit.record({
        action: 'queue.job-retried',
        subject: { kind: 'job', id },
        stateCode: before.state_code,
        before: { job: before.job, attempts: before.attempts, lastError: before.last_error },
      });
      return started;
    });
  }
}

export interface JobList {
  readonly rows: JobRow[];
  readonly total: number | null;
}
