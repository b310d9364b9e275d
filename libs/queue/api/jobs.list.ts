import { JobStatus, listJobs } from '#contracts/jobs';
import { byCode, describeList, inOrderOf } from '#http';
import { JOB_COLUMNS, STATE, WAITING, type JobRow } from '../jobs.repository.js';

/** The jobs in the outbox, newest first. What has a status is written as the indexes have it. */
export const JOBS = describeList<JobRow>()(listJobs, {
  select: JOB_COLUMNS,
  from: 'queue.outbox',
  key: { by: 'id', type: 'uuid' },
  filters: {
    status: {
      type: 'text',
      where: `case $value when 'waiting' then ${WAITING} when 'done' then completed_at is not null
        else failed_at is not null end`,
    },
    queue: { type: 'text', where: 'queue = $value' },
    stateCode: { type: 'text', where: 'state_code = $value' },
  },
  sorted: {
    created: { by: 'id', type: 'uuid' },
    run: { by: 'run_at', type: 'timestamptz' },
    name: byCode('job'),
    queue: byCode('queue'),
    status: inOrderOf(JobStatus.options, STATE),
    attempts: { by: 'attempts', type: 'integer' },
  },
  counted: { status: STATE, queue: 'queue', stateCode: 'state_code' },
});
