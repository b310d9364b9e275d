import { Injectable } from '@nestjs/common';
import type { Agency, Post, State } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';

/** Agencies and posts are paged by state. */
export interface PlacePosition {
  readonly stateCode: string;
  readonly id: string;
}

type Place = 'agency' | 'post';

const STATE = `code, name, time_zone as "timeZone", active`;
const COLUMNS: Readonly<Record<Place, string>> = {
  agency: `id, state_code as "stateCode", kind, name`,
  post: `id, state_code as "stateCode", agency_id as "agencyId", name, border, time_zone as "timeZone"`,
};
const OF_STATE = '($1::text is null or state_code = $1)';

/** States, agencies and posts as far as the scope of the open transaction shows them; states are shown to all. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly work: UnitOfWork) {}

  states(after: StateCode | null, limit: number): Promise<State[]> {
    return this.work.query(
      `select ${STATE} from identity.state where $1::text is null or code > $1 order by code limit $2`,
      [after, limit],
    );
  }

  state(code: StateCode): Promise<State | null> {
    return this.work.one(`select ${STATE} from identity.state where code = $1`, [code]);
  }

  agencies(state: StateCode | null, after: PlacePosition | null, limit: number): Promise<Agency[]> {
    return this.page('agency', state, after, limit);
  }

  posts(state: StateCode | null, after: PlacePosition | null, limit: number): Promise<Post[]> {
    return this.page('post', state, after, limit);
  }

  async count(what: 'state' | Place, state: StateCode | null): Promise<number> {
    const filter = what === 'state' ? '($1::text is null or code = $1)' : OF_STATE;
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from identity.${what} where ${filter}`,
      [state],
    );
    return row?.total ?? 0;
  }

  /** Whether the agency or post is one of the state's. */
  async belongs(what: Place, id: string, state: StateCode | null): Promise<boolean> {
    return (
      (await this.work.one(`select 1 from identity.${what} where id = $1 and state_code = $2`, [id, state])) !== null
    );
  }

  /** Enters states, agencies and posts, or brings those already there up to date; for the system alone. */
  async enter(states: readonly State[], agencies: readonly Agency[], posts: readonly Post[]): Promise<void> {
    await this.work.query(
      `insert into identity.state (code, name, time_zone, active)
       select code, name, "timeZone", active
       from jsonb_to_recordset($1::jsonb) as s (code text, name jsonb, "timeZone" text, active boolean)
       on conflict (code) do update set name = excluded.name, time_zone = excluded.time_zone, active = excluded.active`,
      [JSON.stringify(states)],
    );
    await this.work.query(
      `insert into identity.agency (id, state_code, kind, name)
       select id, "stateCode", kind, name
       from jsonb_to_recordset($1::jsonb) as a (id uuid, "stateCode" text, kind text, name jsonb)
       on conflict (id) do update set kind = excluded.kind, name = excluded.name`,
      [JSON.stringify(agencies)],
    );
    await this.work.query(
      `insert into identity.post (id, state_code, agency_id, name, border, time_zone)
       select id, "stateCode", "agencyId", name, border, "timeZone"
       from jsonb_to_recordset($1::jsonb)
         as p (id uuid, "stateCode" text, "agencyId" uuid, name jsonb, border text, "timeZone" text)
       on conflict (id) do update set name = excluded.name, border = excluded.border, time_zone = excluded.time_zone`,
      [JSON.stringify(posts)],
    );
  }

  private page<T>(what: Place, state: StateCode | null, after: PlacePosition | null, limit: number): Promise<T[]> {
    return this.work.query<T>(
      `select ${COLUMNS[what]} from identity.${what}
       where ${OF_STATE} and ($2::text is null or (state_code, id) > ($2, $3::uuid))
       order by state_code, id limit $4`,
      [state, after?.stateCode ?? null, after?.id ?? null, limit],
    );
  }
}
