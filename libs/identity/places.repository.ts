import { Injectable } from '@nestjs/common';
import { And, Equal, MoreThan, type FindOperator } from 'typeorm';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';
import { Agency } from './domain/agency.entity.js';
import { Post } from './domain/post.entity.js';
import { State } from './domain/state.entity.js';

/** Agencies and posts are paged by state. */
export interface PlacePosition {
  readonly stateCode: string;
  readonly id: string;
}

/** States, agencies and posts as far as the scope of the open transaction shows them; states are shown to all. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly work: UnitOfWork) {}

  states(after: StateCode | null, limit: number): Promise<State[]> {
    const where = after === null ? {} : { code: MoreThan(after) };
    return this.work.manager.find(State, { where, order: { code: 'asc' }, take: limit });
  }

  state(code: StateCode): Promise<State | null> {
    return this.work.manager.findOneBy(State, { code });
  }

  agencies(state: StateCode | null, after: PlacePosition | null, limit: number): Promise<Agency[]> {
    return this.work.manager.find(Agency, pageOf(state, after, limit));
  }

  posts(state: StateCode | null, after: PlacePosition | null, limit: number): Promise<Post[]> {
    return this.work.manager.find(Post, pageOf(state, after, limit));
  }

  count(what: 'state' | 'agency' | 'post', state: StateCode | null): Promise<number> {
    if (what === 'state') return this.work.manager.countBy(State, state === null ? {} : { code: state });
    const where = state === null ? {} : { stateCode: state };
    return what === 'agency' ? this.work.manager.countBy(Agency, where) : this.work.manager.countBy(Post, where);
  }

  /** Whether the agency or post is one of the state's. */
  async belongs(what: 'agency' | 'post', id: string, state: StateCode | null): Promise<boolean> {
    if (state === null) return false;
    const where = { id, stateCode: state };
    return what === 'agency' ? this.work.manager.existsBy(Agency, where) : this.work.manager.existsBy(Post, where);
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
}

/** Those that come after a place in the order of states and ids. */
function pageOf(state: StateCode | null, after: PlacePosition | null, limit: number) {
  const within = (operator: FindOperator<string>) => (state === null ? operator : And(Equal(state), operator));
  const everything = state === null ? {} : { stateCode: state };
  const rest = after && [
    { stateCode: within(MoreThan(after.stateCode)) },
    { stateCode: within(Equal(after.stateCode)), id: MoreThan(after.id) },
  ];
  return { where: rest ?? everything, order: { stateCode: 'asc', id: 'asc' } as const, take: limit };
}
