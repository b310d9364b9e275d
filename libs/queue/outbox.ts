import { Injectable } from '@nestjs/common';
import { requestContext, UnitOfWork } from '#database';
import { newId, type Language, type StateCode } from '#kernel';
import type { NewEvent } from './events.js';
import type { JobDefinition, JobPayload } from './job-definition.js';

export interface OutboxOptions {
  /** The recipient's language; default the one of the request or job that adds it. */
  readonly language?: Language;
  /** When it may run at the earliest; default at once. */
  readonly runAt?: Date;
  /** The state whose people the job concerns; default the caller's. */
  readonly stateCode?: StateCode | null;
  /** Events to publish in the same statement, for hot paths; elsewhere use `Events`. */
  readonly events?: readonly NewEvent[];
}

const ADD = `insert into queue.outbox (id, job, queue, payload, language, request_id, state_code, run_at)
  select r.id, $2, $3, r.payload, $4, $5, $6, coalesce($7, now())
  from jsonb_to_recordset($1::jsonb) as r(id uuid, payload jsonb)`;
const ADD_AND_PUBLISH = `with added as (${ADD}) select queue.publish($8::jsonb, $4, $5)`;

/** The way out of the process: a job is committed together with the change that asks for it, or not at all. */
@Injectable()
export class Outbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @returns the job's id.
   * @throws Error outside a transaction; ZodError for a payload that is not the job's.
   */
  async add<J extends JobDefinition>(job: J, payload: JobPayload<J>, options: OutboxOptions = {}): Promise<string> {
    const [id = ''] = await this.addAll(job, [payload], options);
    return id;
  }

  /** Many jobs of one kind in one statement. @returns their ids, in the order of the payloads. */
  async addAll<J extends JobDefinition>(
    job: J,
    payloads: readonly JobPayload<J>[],
    options: OutboxOptions = {},
  ): Promise<string[]> {
    if (payloads.length === 0) return [];
    for (const payload of payloads) job.schema.parse(payload);
    const rows = payloads.map((payload) => ({ id: newId(), payload }));
    const context = requestContext.getStore();
    const values = [
      JSON.stringify(rows),
      job.name,
      job.queue,
      options.language ?? context?.language ?? null,
      context?.requestId ?? null,
      options.stateCode === undefined ? (context?.caller?.stateCode ?? null) : options.stateCode,
      options.runAt ?? null,
    ];
    if (options.events === undefined) await this.unitOfWork.query(ADD, values);
    else await this.unitOfWork.query(ADD_AND_PUBLISH, [...values, JSON.stringify(options.events)]);
    return rows.map(({ id }) => id);
  }
}
