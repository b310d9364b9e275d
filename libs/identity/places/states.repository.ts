import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { NewState, State as StateView, StateRecord } from '#contracts/identity';
import type { StateCode } from '#kernel';
import { State } from '../domain/state.entity.js';
import { closingIn } from './closing.js';

export type StateRow = Omit<StateRecord, 'allowed'>;

const RECORD = `
  select s.code, s.name, s.time_zone as "timeZone", s.closed_on is null as active, ${closingIn('s')} as closing,
    jsonb_build_object(
      'agencies', (select count(*) from identity.agency a where a.state_code = s.code and a.closed_on is null),
      'units', (select count(*) from identity.post p
        where p.state_code = s.code and p.closed_on is null and p.kind = 'unit'),
      'posts', (select count(*) from identity.post p
        where p.state_code = s.code and p.closed_on is null and p.kind = 'post'),
      'people', (select count(*) from identity.person o where o.state_code = s.code and o.active and o.merged_into is null)) as figures,
    s.version
  from identity.state s`;

/** Member states, by their code; they are shown to all. */
@Injectable()
export class StatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(after: StateCode | null, limit: number): Promise<StateView[]> {
    return this.work.query(
      `select code, name, time_zone as "timeZone", closed_on is null as active from identity.state
       where $1::text is null or code > $1 order by code limit $2`,
      [after, limit],
    );
  }

  /** @param own the one state that the reader keeps; null: all. */
  records(own: StateCode | null, open: boolean | null, after: StateCode | null, limit: number): Promise<StateRow[]> {
    return this.work.query(
      `${RECORD} where ($1::text is null or s.code = $1) and ($2::boolean is null or (s.closed_on is null) = $2)
         and ($3::text is null or s.code > $3) order by s.code limit $4`,
      [own, open, after, limit],
    );
  }

  record(code: StateCode): Promise<StateRow | null> {
    return this.work.one(`${RECORD} where s.code = $1`, [code]);
  }

  async count(own: StateCode | null = null, open: boolean | null = null): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from identity.state s
       where ($1::text is null or s.code = $1) and ($2::boolean is null or (s.closed_on is null) = $2)`,
      [own, open],
    );
    return row?.total ?? 0;
  }

  byCode(code: StateCode): Promise<State | null> {
    return this.work.manager.findOneBy(State, { code });
  }

  /** @returns false where the code is taken. */
  async insert({ code, name, timeZone }: NewState): Promise<boolean> {
    const inserted = await this.work.query(
      `insert into identity.state (code, name, time_zone) values ($1, $2::jsonb, $3)
       on conflict (code) do nothing returning code`,
      [code, JSON.stringify(name), timeZone],
    );
    return inserted.length > 0;
  }

  save(state: State): Promise<State> {
    return this.work.manager.save(state);
  }

  /** The first language in which another state has the same name, however it is spelt. */
  async nameTaken({ code, name }: Pick<NewState, 'code' | 'name'>): Promise<string | null> {
    const row = await this.work.one<{ language: string }>(
      `select l.language from unnest(array['ar', 'fr', 'en']) with ordinality as l (language, place)
       where exists (select from identity.state s where s.code <> $1
         and app.fold(s.name->>l.language) = app.fold($2::jsonb->>l.language)) order by l.place limit 1`,
      [code, JSON.stringify(name)],
    );
    return row?.language ?? null;
  }
}
