import { Injectable } from '@nestjs/common';
import type { AttemptPage, AttemptStatus, AttemptSummary, KeptResponse, Receipt, SubmittedBy } from '#contracts/exams';
import { PreparedStatements, UnitOfWork, utc } from '#database';
import type { SubmittedAttempt } from './domain/receipt.js';
import { rivals, storedAnswer } from './sql.js';

/** Every outcome of a start in `exams.start_attempt`, with an attempt and without one. */
export const START_OUTCOMES = {
  started: ['open', 'finished'],
  refused: ['unknown', 'code-taken', 'not-open', 'closed'],
} as const;
type OutcomeWord<K extends keyof typeof START_OUTCOMES> = (typeof START_OUTCOMES)[K][number];

/** What `exams.start_attempt` answers. */
export type StartOutcome =
  | { readonly outcome: OutcomeWord<'refused'> }
  | { readonly outcome: OutcomeWord<'started'>; readonly attempt: AttemptFacts; readonly serverTime: string };

/** Instants are as PostgreSQL writes them into JSON. */
export interface AttemptFacts {
  readonly id: string;
  readonly sittingId: string;
  readonly candidateCode: string;
  readonly status: AttemptStatus;
  readonly startedAt: string;
  readonly deadlineAt: string;
  readonly lateUntil: string;
}

/** An attempt that this transaction has locked. It has `responses` while it is open, and a `receipt` afterwards. */
export interface HeldAttempt extends SubmittedAttempt {
  readonly status: AttemptStatus;
  readonly personId: string;
  readonly stateCode: string;
  readonly receipt: Receipt | null;
  /** When it was locked, by the clock of the database. */
  readonly at: string;
}

/** Fields that are computed from the others. */
type Derived = 'allowed' | 'deadlineLocal' | 'lateUntilLocal' | 'submittedLocal';

export type AttemptRow = Omit<AttemptSummary, Derived> & {
  readonly personId: string;
};

export type AttemptPageRow = Omit<AttemptRow, 'examCode'> &
  Pick<AttemptPage, 'serverTime'> & {
    readonly examVersionId: string;
    readonly itemOrder: readonly string[];
    readonly responses: KeptResponse[];
  };

export const ATTEMPT_FACTS = `a.id, a.sitting_id as "sittingId", a.candidate_code as "candidateCode", a.status,
  ${utc('a.started_at')} as "startedAt", ${utc('a.deadline_at')} as "deadlineAt", ${utc('a.late_until')} as "lateUntil",
  ${utc('a.submitted_at')} as "submittedAt", a.submitted_by as "submittedBy", a.person_id as "personId", s.time_zone as "timeZone",
  v.title`;

const RESPONSES = `(
  select coalesce(jsonb_agg(${storedAnswer('r')}
      || jsonb_build_object('itemId', r.item_version_id, 'late', r.late, 'rivals', ${rivals('r')})
    order by array_position(a.item_order, r.item_version_id), r.late), '[]')
  from exams.response r where r.attempt_id = a.id)`;

@Injectable()
export class AttemptsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: PreparedStatements,
  ) {}

  async start(attempt: {
    id: string;
    personId: string;
    sittingId: string;
    candidateCode: string;
  }): Promise<StartOutcome> {
    const row = await this.statements.one<{ answer: StartOutcome }>(
      'exams.start-attempt',
      'select exams.start_attempt($1, $2, $3, $4) as answer',
      [attempt.personId, attempt.sittingId, attempt.id, attempt.candidateCode],
    );
    return row?.answer ?? { outcome: 'unknown' };
  }

  byId(id: string): Promise<AttemptPageRow | null> {
    return this.work.one(
      `select ${ATTEMPT_FACTS}, ${utc('now()')} as "serverTime", a.exam_version_id as "examVersionId",
         a.item_order as "itemOrder", ${RESPONSES} as responses
       from exams.attempt a join exams.exam_version v on v.id = a.exam_version_id join exams.sitting s on s.id = a.sitting_id
       where a.id = $1`,
      [id],
    );
  }

  receipt(id: string): Promise<{ personId: string; receipt: Receipt | null } | null> {
    return this.work.one('select person_id as "personId", receipt from exams.attempt where id = $1', [id]);
  }

  /** Locks the attempt until the transaction ends: saves wait, and are refused if it is submitted meanwhile. */
  async hold(id: string): Promise<HeldAttempt | null> {
    const row = await this.work.one<{ held: HeldAttempt | null }>('select exams.hold_attempt($1) as held', [id]);
    return row?.held ?? null;
  }

  async submit(receipt: Receipt, submittedBy: SubmittedBy): Promise<void> {
    await this.work.query(
      `update exams.attempt set status = 'submitted', submitted_at = $2, submitted_by = $3, receipt = $4 where id = $1`,
      [receipt.attemptId, receipt.submittedAt, submittedBy, JSON.stringify(receipt)],
    );
  }

  /** Sets the status `to` for those of the attempts that have one of the statuses `from`. @returns how many. */
  async advance(ids: readonly string[], from: readonly AttemptStatus[], to: AttemptStatus): Promise<number> {
    // For a list PostgreSQL plans every time anew, which takes twice as long as the work; a single id is compared by `=`.
    const [only] = ids.length === 1 ? ids : [];
    const moved = await this.work.query(
      `update exams.attempt set status = $3
       where ${only === undefined ? 'id = any($1::uuid[])' : 'id = $1'} and status = any($2) returning id`,
      [only ?? ids, from, to],
    );
    return moved.length;
  }

  async setStatus(id: string, status: AttemptStatus): Promise<void> {
    await this.work.query('update exams.attempt set status = $2 where id = $1', [id, status]);
  }

  /**
   * Locks attempts until the transaction ends, always in the same order, so that no two transactions wait for each
   * other.
   */
  holdAll(ids: readonly string[]): Promise<{ id: string; status: AttemptStatus }[]> {
    return this.work.query('select id, status from exams.attempt where id = any($1::uuid[]) order by id for update', [
      ids,
    ]);
  }

  /** Locks up to `limit` open attempts whose time for late answers is over, except those that others have locked. */
  async holdExpired(limit: number): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select id from exams.attempt where status = 'open' and late_until < clock_timestamp()
       order by late_until limit $1 for update skip locked`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
