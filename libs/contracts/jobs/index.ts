export { Job, JobPage, JobStatus, JobSummary } from './job.js';
export { listJobs, retryJob, summariseJobs } from './operations.js';
