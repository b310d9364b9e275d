import { requestContext, SYSTEM_SCOPE } from '#database';
import type { JobContext } from '../job-definition.js';
import type { TakenJob } from './outbox-rows.js';

export const contextOf = (jobId: string, { language, request_id }: TakenJob): JobContext => ({
  jobId,
  // The language for a reader of whom nothing is known, as in answers to requests.
  language: language ?? 'ar',
  requestId: request_id ?? jobId,
});

/** Runs `work` as the system, with the id of the request that asked for it. */
export const asJob = <T>({ requestId, language }: JobContext, work: () => T): T =>
  requestContext.run(
    {
      requestId,
      language,
      caller: null,
      sessionToken: null,
      ip: null,
      userAgent: null,
      scope: SYSTEM_SCOPE,
      statements: 0,
    },
    work,
  );
