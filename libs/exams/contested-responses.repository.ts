import { Injectable } from '@nestjs/common';
import type { ContestedResponse } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { rivals, storedAnswer } from './sql.js';

/** Contested responses are paged by candidate code and item, those in time before late ones. */
export interface ContestedPosition {
  readonly candidateCode: string;
  readonly itemId: string;
  readonly late: boolean;
}

type Stored = ContestedResponse['rivals'][number];
type Row = Omit<ContestedResponse, keyof Stored> & { readonly stored: Stored };

@Injectable()
export class ContestedResponsesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async page(sittingId: string, after: ContestedPosition | null, limit: number): Promise<ContestedResponse[]> {
    const rows = await this.work.query<Row>(
      `select a.id as "attemptId", a.candidate_code as "candidateCode", a.status as "attemptStatus",
         r.item_version_id as "itemId", i.code as "itemCode", v.body, r.late, ${storedAnswer('r')} as stored,
         ${rivals('r')} as rivals
       from exams.attempt a
         join exams.response r on r.attempt_id = a.id and r.rivals <> '[]'
         join exams.item_version v on v.id = r.item_version_id
         join exams.item i on i.id = v.item_id
       where a.sitting_id = $1
         and ($2::text is null or (a.candidate_code, r.item_version_id, r.late) > ($2, $3::uuid, $4::boolean))
       order by a.candidate_code, r.item_version_id, r.late limit $5`,
      [sittingId, after?.candidateCode ?? null, after?.itemId ?? null, after?.late ?? null, limit],
    );
    return rows.map(({ stored, ...row }) => ({ ...row, ...stored }));
  }

  async count(sittingId: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from exams.attempt a
         join exams.response r on r.attempt_id = a.id and r.rivals <> '[]'
       where a.sitting_id = $1`,
      [sittingId],
    );
    return row?.total ?? 0;
  }
}
