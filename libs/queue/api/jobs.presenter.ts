import type { Job, JobSummary } from '#contracts/jobs';
import type { JobRow, QueueCounts } from '../jobs.repository.js';

export const presentJob = (row: JobRow): Job => ({
  id: row.id,
  name: row.job,
  event: row.event,
  queue: row.queue,
  status: row.state,
  attempts: row.attempts,
  lastError: row.last_error,
  language: row.language,
  stateCode: row.state_code,
  requestId: row.request_id,
  createdAt: row.created_at.toISOString(),
  runAt: row.run_at.toISOString(),
  completedAt: row.completed_at?.toISOString() ?? null,
  failedAt: row.failed_at?.toISOString() ?? null,
});

export const presentSummary = (counts: readonly QueueCounts[], workers: number): JobSummary => ({
  queues: counts.map(({ waiting_since, ...rest }) => ({ ...rest, waitingSince: waiting_since?.toISOString() ?? null })),
  workers,
});
