import { Injectable } from '@nestjs/common';
import type { ItemDocument, PublishedItem } from '#contracts/exams';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';
import { bankOf } from './domain/item.rules.js';

export const ITEM_COLUMNS = `i.id, v.id as "itemVersionId", i.code, i.bank, v.version, ${utc('v.published_at')} as "publishedAt", v.body, v.key,
    v.points::float8 as points, v.explanation`;
export const NEWEST_VERSION = `join lateral (
  select * from exams.item_version where item_id = i.id order by version desc limit 1) v on true`;

@Injectable()
export class ItemsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest versions of the items with these codes; unknown codes are left out. */
  newest(codes: readonly string[]): Promise<PublishedItem[]> {
    return this.work.query(
      `select ${ITEM_COLUMNS} from exams.item i ${NEWEST_VERSION} where i.code = any($1::text[])`,
      [codes],
    );
  }

  /** Locks the code until the transaction ends, so that its versions are numbered one after another. */
  async hold(code: string): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('exams.item:' || $1, 0))`, [code]);
  }

  /** Adds the next version, unless it equals the newest one. */
  async addVersion({ code, body, key, points, explanation }: ItemDocument, publishedBy: string): Promise<void> {
    await this.work.query('insert into exams.item (id, code, bank) values ($1, $2, $3) on conflict (code) do nothing', [
      newId(),
      code,
      bankOf(code),
    ]);
    await this.work.query(
      `insert into exams.item_version (id, item_id, version, body, key, points, explanation, published_by)
       select $1, i.id, coalesce(last.version, 0) + 1, $3::jsonb, $4::jsonb, $5::numeric(6, 2), $6::jsonb, $7
       from exams.item i left join lateral (
         select * from exams.item_version where item_id = i.id order by version desc limit 1) last on true
       where i.code = $2 and (last.body, last.key, last.points, last.explanation)
         is distinct from ($3::jsonb, $4::jsonb, $5::numeric(6, 2), $6::jsonb)`,
      [newId(), code, JSON.stringify(body), JSON.stringify(key), points, JSON.stringify(explanation), publishedBy],
    );
  }
}
