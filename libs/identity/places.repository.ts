import { Injectable } from '@nestjs/common';
import type { AgencyKind, BorderType, Coordinates, PostKind, State } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';

type Name = State['name'];

export interface AgencyEntry {
  readonly id: string;
  readonly stateCode: StateCode;
  readonly kind: AgencyKind;
  readonly name: Name;
}

export interface PostEntry {
  readonly id: string;
  readonly stateCode: StateCode;
  readonly agencyId: string;
  readonly parentId: string | null;
  readonly kind: PostKind;
  readonly name: Name;
  readonly border: BorderType | null;
  readonly timeZone: string;
  readonly location: Coordinates | null;
}

/** Answers other libraries about states, agencies and posts, as far as the scope of the open transaction shows them. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly work: UnitOfWork) {}

  state(code: StateCode): Promise<State | null> {
    return this.work.one(
      `select code, name, time_zone as "timeZone", closed_on is null as active from identity.state where code = $1`,
      [code],
    );
  }

  /** Enters states, agencies and posts, or brings those already there up to date; for the system alone. */
  async enter(
    states: readonly Omit<State, 'active'>[],
    agencies: readonly AgencyEntry[],
    posts: readonly PostEntry[],
  ): Promise<void> {
    await this.work.query(
      `insert into identity.state (code, name, time_zone)
       select code, name, "timeZone" from jsonb_to_recordset($1::jsonb) as s (code text, name jsonb, "timeZone" text)
       on conflict (code) do update set name = excluded.name, time_zone = excluded.time_zone`,
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
      `insert into identity.post (id, state_code, agency_id, parent_id, kind, name, border, time_zone, latitude, longitude)
       select id, "stateCode", "agencyId", "parentId", kind, name, border, "timeZone",
         (location->>'latitude')::double precision, (location->>'longitude')::double precision
       from jsonb_to_recordset($1::jsonb) as p (id uuid, "stateCode" text, "agencyId" uuid, "parentId" uuid, kind text,
         name jsonb, border text, "timeZone" text, location jsonb)
       on conflict (id) do update set name = excluded.name, border = excluded.border, time_zone = excluded.time_zone`,
      [JSON.stringify(posts)],
    );
  }
}
