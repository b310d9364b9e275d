import type { Owner } from '../support/owner.js';

/** What came of a sitting, counted in the database. */
export interface Outcome {
  readonly attempts: number;
  readonly items: number;
  /** Attempts with exactly one result, of version 1. */
  readonly graded: number;
  readonly results: number;
  /** Attempts in which each item of the paper has its one score. */
  readonly scored: number;
  readonly scripts: number;
  readonly marks: number;
  readonly released: number;
  readonly passed: number;
  readonly certificates: number;
  /** Passed results that have exactly one certificate, with one leaf of the log. */
  readonly certified: number;
  /** Certificates of results that were not passed. */
  readonly undue: number;
  readonly unfinishedJobs: number;
  readonly failedJobs: number;
}

const COUNTS = `
  with attempt as (select * from exams.attempt where sitting_id = $1),
    result as (select * from grading.result where sitting_id = $1),
    script as (select * from grading.script where sitting_id = $1),
    certificate as (select c.*, r.passed from certification.certificate c join result r on r.id = c.result_id),
    leaf as (select certificate_id, count(*) as leaves from certification.log_leaf group by certificate_id)
  select
    (select count(*) from attempt) as attempts,
    (select max(cardinality(item_order)) from attempt) as items,
    (select count(*) from attempt a where (select array_agg(r.version) from result r where r.attempt_id = a.id) = '{1}')
      as graded,
    (select count(*) from result) as results,
    (select count(*) from attempt a where cardinality(a.item_order)
        = (select count(*) from grading.item_score s where s.attempt_id = a.id and s.item_version_id = any (a.item_order))
      and cardinality(a.item_order) = (select count(*) from grading.item_score s where s.attempt_id = a.id)) as scored,
    (select count(*) from script) as scripts,
    (select count(*) from grading.mark m join script s on s.id = m.script_id) as marks,
    (select count(*) from grading.release e join result r on r.id = e.result_id) as released,
    (select count(*) from result where passed) as passed,
    (select count(*) from certificate) as certificates,
    (select count(*) from result r where r.passed and (select array_agg(l.leaves) from certificate c
        join leaf l on l.certificate_id = c.id where c.result_id = r.id) = '{1}') as certified,
    (select count(*) from certificate where not passed) as undue,
    (select count(*) from queue.outbox where completed_at is null and failed_at is null) as "unfinishedJobs",
    (select count(*) from queue.outbox where failed_at is not null) as "failedJobs"`;

export async function outcomeOf(owner: Owner, sittingId: string): Promise<Outcome> {
  const [row] = await owner.rows<Record<keyof Outcome, string>>(COUNTS, [sittingId]);
  return Object.fromEntries(
    Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]),
  ) as unknown as Outcome;
}

/** Jobs of a queue that are not done. */
export const unfinishedJobs = (owner: Owner, queue: string): Promise<number> =>
  owner.count('select 1 from queue.outbox where queue = $1 and completed_at is null and failed_at is null', [queue]);

/** Jobs of a queue that a worker has been given and that are not done. */
export const jobsInFlight = (owner: Owner, queue: string): Promise<number> =>
  owner.count(
    `select 1 from queue.outbox
     where queue = $1 and relayed_at is not null and completed_at is null and failed_at is null`,
    [queue],
  );

/** Transactions that wait for a table that is locked. */
export const waitingBefore = (owner: Owner, table: string): Promise<number> =>
  owner.count('select 1 from pg_locks where relation = $1::regclass and not granted', [table]);
