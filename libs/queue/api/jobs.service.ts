import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { listJobs } from '#contracts/jobs';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { JOBS } from './jobs.list.js';
import { JobsRepository, type JobRow, type QueueCounts } from '../jobs.repository.js';
import { WorkerHeartbeats } from '../worker-heartbeats.js';

@Injectable()
export class Jobs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobsRepository,
    private readonly heartbeats: WorkerHeartbeats,
    private readonly audit: AuditTrail,
  ) {}

  list(asked: Query<typeof listJobs>) {
    return this.unitOfWork.run(() => JOBS.page(this.unitOfWork, asked));
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
