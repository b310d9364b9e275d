import { Controller } from '@nestjs/common';
import type { Output } from '#contracts';
import { listJobs, retryJob, summariseJobs } from '#contracts/jobs';
import { decodeCursor, Input, Operation, pageFrom } from '#http';
import { z } from 'zod';
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
    const { cursor, limit, count, ...filter } = query;
    const before = cursor === undefined ? null : decodeCursor(z.uuid(), cursor);
    const { rows, total } = await this.jobs.list(filter, before, limit, count === true);
    const { items, nextCursor } = pageFrom(rows, limit, (last) => last.id);
    return { items: items.map(presentJob), nextCursor, ...(total === null ? {} : { total }) };
  }

  @Operation(retryJob)
  async retry(@Input() { params }: Input<typeof retryJob>): Promise<Output<typeof retryJob>> {
    return presentJob(await this.jobs.retry(params.jobId));
  }
}
