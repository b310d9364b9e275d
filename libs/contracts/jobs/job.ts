import { z } from 'zod';
import { Id, Instant, Language, StateCode, listOf, termOf } from '../common/index.js';

/** waiting: not done yet, whether or not it runs just now. failed: given up after its last attempt, until retried. */
export const JobStatus = z.enum(['waiting', 'done', 'failed']).meta({ id: 'JobStatus' });

/** Work that the centre does apart from the request that asked for it. */
export const Job = z
  .strictObject({
    id: Id,
    /** What is done; for a listener, its name. */
    name: z.string(),
    /** What the listener heard of; null for a job that was asked for. */
    event: z.string().nullable(),
    queue: z.string(),
    status: JobStatus,
    /** Attempts that failed. */
    attempts: z.number().int().min(0),
    lastError: z.string().nullable(),
    language: Language.nullable(),
    stateCode: StateCode.nullable(),
    requestId: z.string().nullable(),
    createdAt: Instant,
    runAt: Instant,
    completedAt: Instant.nullable(),
    failedAt: Instant.nullable(),
  })
  .meta({
    id: 'Job',
    examples: [
      {
        id: '0199e0c4-7a10-7c3e-9d52-3f1b6a2c4d5e',
        name: 'grading.score-attempt',
        event: null,
        queue: 'grading',
        status: 'failed',
        attempts: 8,
        lastError: 'grading.blueprint-missing',
        language: 'ar',
        stateCode: 'ma',
        requestId: 'b7c1e7d2',
        createdAt: '2025-10-14T09:30:00.000Z',
        runAt: '2025-10-14T09:30:00.000Z',
        completedAt: null,
        failedAt: '2025-10-14T09:32:10.000Z',
      },
    ],
  });

export const Jobs = listOf(
  Job,
  { status: JobStatus.optional(), queue: termOf(60), stateCode: StateCode.optional() },
  {
    counted: ['status', 'queue', 'stateCode'],
    sorted: ['created', 'run', 'name', 'queue', 'status', 'attempts'],
    usual: '-created',
  },
);

export const JobPage = Jobs.response.meta({ id: 'JobPage' });

/** How many jobs each queue has, by status. */
export const JobSummary = z
  .strictObject({
    queues: z.array(
      z.strictObject({
        queue: z.string(),
        waiting: z.number().int(),
        done: z.number().int(),
        failed: z.number().int(),
        /** When the longest waiting of those that are due was due; null when none is. */
        waitingSince: Instant.nullable(),
      }),
    ),
    /** Workers heard of in the last twenty seconds. */
    workers: z.number().int(),
  })
  .meta({ id: 'JobSummary' });

export type Job = z.output<typeof Job>;
export type JobStatus = z.output<typeof JobStatus>;
export type JobSummary = z.output<typeof JobSummary>;
