import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { NewState, StateRecord } from '#contracts/identity';
import type { StateCode } from '#kernel';
import { State } from '../domain/state.entity.js';
import { closingIn } from './closing.js';

export type StateRow = Omit<StateRecord, 'allowed'>;

/** How much of each kind stands under the state `s`. */
export const FIGURES = {
  agencies: `(select count(*)::int from identity.agency a where a.state_code = s.code and a.closed_on is null)`,
  units: `(select count(*)::int from identity.post p
    where p.state_code = s.code and p.closed_on is null and p.kind = 'unit')`,
  posts: `(select count(*)::int from identity.post p
    where p.state_code = s.code and p.closed_on is null and p.kind = 'post')`,
  people: `(select count(*)::int from identity.person o
    where o.state_code = s.code and o.active and o.merged_into is null)`,
};

export const STATE_COLUMNS = `
  s.code, s.name, s.time_zone as "timeZone", s.closed_on is null as active, ${closingIn('s')} as closing,
  jsonb_build_object('agencies', ${FIGURES.agencies}, 'units', ${FIGURES.units}, 'posts', ${FIGURES.posts},
    'people', ${FIGURES.people}) as figures,
  s.version`;

/** Member states, by their code; they are shown to all. */
@Injectable()
export class StatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  record(code: StateCode): Promise<StateRow | null> {
    return this.work.one(`select ${STATE_COLUMNS} from identity.state s where s.code = $1`, [code]);
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

  /** The first language in which another state has the same name, in whatever spelling. */
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
