import { Counter, Histogram } from 'prom-client';

export const jobsDone = new Counter({
  name: 'rtc_jobs_done_total',
  help: 'Jobs done by this worker',
  labelNames: ['queue', 'job'],
});

export const attemptsFailed = new Counter({
  name: 'rtc_job_attempts_failed_total',
  help: 'Attempts at jobs that failed in this worker',
  labelNames: ['queue', 'job'],
});

export const jobSeconds = new Histogram({
  name: 'rtc_job_seconds',
  help: 'How long this worker was at a job, whether it was done or failed',
  labelNames: ['queue', 'job'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
});
