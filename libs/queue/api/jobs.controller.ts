import { Controller } from '@nestjs/common';
import type { Output } from '#contracts';
import { listJobs, retryJob, summariseJobs } from '#contracts/jobs';
import { Input, Operation, presented } from '#http';
import { presentJob, presentSummary } from './jobs.presenter.js';
import { Jobs } from './jobs.service.js';

@Controller()
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Operation(summariseJobs)
  async summary(): Promise<Output<typeof summariseJobs>> {
    const { counts, workers } = await this.jobs.summary();
    return presentSummary(counts, workers);
  }

  @Operation(listJobs)
  async list(@Input() { query }: Input<typeof listJobs>): Promise<Output<typeof listJobs>> {
    return presented(await this.jobs.list(query), presentJob);
  }

  @Operation(retryJob)
  async retry(@Input() { params }: Input<typeof retryJob>): Promise<Output<typeof retryJob>> {
    return presentJob(await this.jobs.retry(params.jobId));
  }
}
