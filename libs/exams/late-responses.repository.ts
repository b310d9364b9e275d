import { Injectable } from '@nestjs/common';
import type { LateResponse } from '#contracts/exams';
import { UnitOfWork, utc } from '#database';

export type LateResponseRow = Omit<LateResponse, 'allowed'>;

/** Late responses are paged by candidate code and item. */
export interface LatePosition {
  readonly candidateCode: string;
  readonly itemId: string;
}

@Injectable()
export class LateResponsesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async hasSitting(sittingId: string): Promise<boolean> {
    return (await this.work.one('select 1 from exams.sitting where id = $1', [sittingId])) !== null;
  }

  page(sittingId: string, after: LatePosition | null, limit: number): Promise<LateResponseRow[]> {
    return this.work.query(
      `select a.id as "attemptId", a.candidate_code as "candidateCode", a.status as "attemptStatus",
         ${utc('a.deadline_at')} as "deadlineAt", r.item_version_id as "itemId", i.code as "itemCode", v.body,
         r.answer, r.language,
         ${utc('r.answered_at')} as "answeredAt", ${utc('r.saved_at')} as "savedAt", t.answer as "inTime",
         ${utc('r.admitted_at')} as "admittedAt"
       from exams.attempt a
         join exams.response r on r.attempt_id = a.id and r.late
         join exams.item_version v on v.id = r.item_version_id
         join exams.item i on i.id = v.item_id
         left join exams.response t on t.attempt_id = a.id and t.item_version_id = r.item_version_id and not t.late
       where a.sitting_id = $1 and ($2::text is null or (a.candidate_code, r.item_version_id) > ($2, $3::uuid))
       order by a.candidate_code, r.item_version_id limit $4`,
      [sittingId, after?.candidateCode ?? null, after?.itemId ?? null, limit],
    );
  }

  async count(sittingId: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from exams.attempt a join exams.response r on r.attempt_id = a.id and r.late
       where a.sitting_id = $1`,
      [sittingId],
    );
    return row?.total ?? 0;
  }

  /** The items of the attempt that have a late response. */
  async lateItems(attemptId: string): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      'select item_version_id as id from exams.response where attempt_id = $1 and late',
      [attemptId],
    );
    return rows.map(({ id }) => id);
  }

  /** Admits late responses. @returns the items whose late response had not been admitted before. */
  async admit(attemptId: string, itemIds: readonly string[], at: string, admittedBy: string): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `update exams.response set admitted_at = $3, admitted_by = $4
       where attempt_id = $1 and item_version_id = any($2::uuid[]) and late and admitted_at is null
       returning item_version_id as id`,
      [attemptId, itemIds, at, admittedBy],
    );
    return rows.map(({ id }) => id);
  }
}
