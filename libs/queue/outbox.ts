import { Injectable } from '@nestjs/common';
import { requestContext, UnitOfWork } from '#database';
import { newId, type Language, type StateCode } from '#kernel';
import type { JobDefinition, JobPayload } from './job-definition.js';

export interface OutboxOptions {
  /** The recipient's; default that of the request or job that adds it. */
  readonly language?: Language;
  /** Not before this; default at once. */
  readonly runAt?: Date;
  /** The state whose people it concerns; default the caller's. */
  readonly stateCode?: StateCode | null;
}

/** What leaves the process leaves through here: a job is kept with the change that asks for it, or not at all. */
@Injectable()
export class Outbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @returns the job's id.
   * @throws Error outside a transaction; ZodError for a payload that is not the job's.
   */
  async add<J extends JobDefinition>(job: J, payload: JobPayload<J>, options: OutboxOptions = {}): Promise<string> {
    job.schema.parse(payload);
    const id = newId();
    const context = requestContext.getStore();
    await this.unitOfWork.query(
      `insert into queue.outbox (id, job, queue, payload, language, request_id, state_code, run_at)
       values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, now()))`,
      [
        id,
        job.name,
        job.queue,
        JSON.stringify(payload),
        options.language ?? context?.language ?? null,
        context?.requestId ?? null,
        options.stateCode === undefined ? (context?.caller?.stateCode ?? null) : options.stateCode,
        options.runAt ?? null,
      ],
    );
    return id;
  }
}
