import { Injectable } from '@nestjs/common';
import type { Likeness } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { TwoRecords } from './shared-cohorts.js';

export interface PairRow extends TwoRecords {
  readonly likeness: readonly Likeness[];
}

const SELECT = 'select d.first_id as "firstId", d.second_id as "secondId", d.likeness from identity.duplicate_pair d';
const FILTER = '($1::text is null or d.state_code = $1)';

/** Records that look like one officer, as far as the scope shows both. */
@Injectable()
export class DuplicatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The pairs with the newest record come first. */
  page(state: string | null, before: TwoRecords | null, limit: number): Promise<PairRow[]> {
    return this.work.query(
      `${SELECT} where ${FILTER} and ($2::uuid is null or (d.second_id, d.first_id) < ($2, $3::uuid))
       order by d.second_id desc, d.first_id desc limit $4`,
      [state, before?.secondId ?? null, before?.firstId ?? null, limit],
    );
  }

  async count(state: string | null): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from identity.duplicate_pair d where ${FILTER}`,
      [state],
    );
    return row?.total ?? 0;
  }

  /** What is alike in two records, in whatever order they are given; nothing where they are not taken for one. */
  async likeness({ firstId, secondId }: TwoRecords): Promise<readonly Likeness[]> {
    const row = await this.work.one<PairRow>(
      `${SELECT} where d.first_id = least($1::uuid, $2::uuid) and d.second_id = greatest($1::uuid, $2::uuid)`,
      [firstId, secondId],
    );
    return row?.likeness ?? [];
  }

  async isDismissed({ firstId, secondId }: TwoRecords): Promise<boolean> {
    const row = await this.work.one(
      `select 1 from identity.duplicate_dismissal
       where first_id = least($1::uuid, $2::uuid) and second_id = greatest($1::uuid, $2::uuid)`,
      [firstId, secondId],
    );
    return row !== null;
  }

  /** @returns false where they were told apart before. */
  async dismiss({ firstId, secondId }: TwoRecords, stateCode: string, by: string): Promise<boolean> {
    const noted = await this.work.query(
      `insert into identity.duplicate_dismissal (first_id, second_id, state_code, dismissed_by)
       values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4)
       on conflict (first_id, second_id) do nothing returning first_id`,
      [firstId, secondId, stateCode, by],
    );
    return noted.length > 0;
  }
}
