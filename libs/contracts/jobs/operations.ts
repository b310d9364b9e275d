import { z } from 'zod';
import { Id, operation } from '../common/index.js';
import { Job, JobPage, JobSummary, Jobs } from './job.js';

export const listJobs = operation({
  id: 'queue.list-jobs',
  method: 'GET',
  path: '/jobs',
  summary: 'Work apart from requests, newest first; failed work is kept until it is retried',
  allow: ['registrar', 'auditor'],
  ...Jobs,
  response: JobPage,
});

export const summariseJobs = operation({
  id: 'queue.summarise-jobs',
  method: 'GET',
  path: '/jobs/summary',
  summary: 'How many jobs each queue has, by status',
  allow: ['registrar', 'auditor'],
  response: JobSummary,
});

export const retryJob = operation({
  id: 'queue.retry-job',
  method: 'POST',
  path: '/jobs/:jobId/retries',
  summary: 'Try a failed job again from the start',
  allow: ['registrar'],
  params: z.object({ jobId: Id }),
  response: Job,
  errors: ['queue.job-not-found', 'queue.job-not-failed'],
});
