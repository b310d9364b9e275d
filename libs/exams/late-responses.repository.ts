import { Injectable } from '@nestjs/common';
import type { LateResponse } from '#contracts/exams';
import { UnitOfWork } from '#database';

export type LateResponseRow = Omit<LateResponse, 'allowed'>;

@Injectable()
export class LateResponsesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async hasSitting(sittingId: string): Promise<boolean> {
    return (await this.work.one('select 1 from exams.sitting where id = $1', [sittingId])) !== null;
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
