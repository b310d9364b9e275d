import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';
import { Rank } from '../domain/rank.entity.js';

export type RankEntry = Pick<Rank, 'id' | 'stateCode' | 'title' | 'band' | 'place'>;

/** Ranks as far as the scope of the open transaction shows them. */
@Injectable()
export class RanksRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<Rank | null> {
    return this.work.manager.findOneBy(Rank, { id });
  }

  /** Adds the rank as the highest of its state. */
  async insert({ id, stateCode, title, band }: Omit<RankEntry, 'place'>): Promise<void> {
    await this.work.query(
      `insert into identity.rank (id, state_code, title, regional_band, place)
       select $1, $2, $3::jsonb, $4, coalesce(max(r.place), 0) + 1 from identity.rank r where r.state_code = $2`,
      [id, stateCode, JSON.stringify(title), band],
    );
  }

  save(rank: Rank): Promise<Rank> {
    return this.work.manager.save(rank);
  }

  /** Gives the title and band of the rank to everybody who has it. */
  async passOn({ id, title, band }: Rank): Promise<void> {
    await this.work.query(
      `update identity.person set rank_title = $2::jsonb, regional_band = $3, version = version + 1
       where rank_id = $1 and (rank_title, regional_band) is distinct from ($2::jsonb, $3)`,
      [id, JSON.stringify(title), band],
    );
  }

  /** The ids in their order, the lowest first. */
  async idsOf(stateCode: StateCode): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      'select id from identity.rank where state_code = $1 order by place',
      [stateCode],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts all ranks of a state into the order of `ids`. */
  async order(ids: readonly string[]): Promise<void> {
    await this.work.query(
      `update identity.rank r set place = o.place
       from unnest($1::uuid[]) with ordinality as o (id, place) where r.id = o.id and r.place <> o.place`,
      [ids],
    );
  }

  /** The first language in which another open rank of the state has the same title, in whatever spelling. */
  async titleTaken(rank: Pick<Rank, 'id' | 'stateCode' | 'title'>): Promise<string | null> {
    const row = await this.work.one<{ language: string }>(
      `select l.language from unnest(array['ar', 'fr', 'en']) with ordinality as l (language, place)
       where exists (select from identity.rank r where r.state_code = $1 and r.id <> $2 and r.closed_on is null
         and app.fold(r.title->>l.language) = app.fold($3::jsonb->>l.language)) order by l.place limit 1`,
      [rank.stateCode, rank.id, JSON.stringify(rank.title)],
    );
    return row?.language ?? null;
  }

  /** Enters ranks, or brings those already there up to date; for the system alone. */
  async enter(ranks: readonly RankEntry[]): Promise<void> {
    await this.work.query(
      `insert into identity.rank (id, state_code, title, regional_band, place)
       select id, "stateCode", title, band, place
       from jsonb_to_recordset($1::jsonb) as r (id uuid, "stateCode" text, title jsonb, band text, place integer)
       on conflict (id) do update set title = excluded.title, regional_band = excluded.regional_band,
         place = excluded.place`,
      [JSON.stringify(ranks)],
    );
  }
}
