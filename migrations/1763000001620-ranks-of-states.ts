import type { QueryRunner } from 'typeorm';

const RANKS = `
  create table identity.rank (
    id uuid primary key,
    state_code text not null references identity.state,
    title jsonb not null,
    regional_band text not null check
      (regional_band in ('rank-and-file', 'nco', 'junior-officer', 'mid-level-officer', 'senior-officer')),
    -- Within the state, the lowest rank first.
    place integer not null,
    closed_on date,
    closing_reason text,
    version integer not null default 1,
    -- For what names a rank together with its state, so that the two cannot be told apart.
    unique (id, state_code),
    unique (state_code, place) deferrable,
    check ((closed_on is null) = (closing_reason is null))
  );
  alter table identity.rank enable row level security;
  grant select, insert, update (title, regional_band, place, closed_on, closing_reason, version) on identity.rank
    to rtc_app;
`;

/** Each state's own ranks, in their order, with the regional band that each answers to. */
export class RanksOfStates1763000001620 {
  name = 'RanksOfStates1763000001620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RANKS);
  }
}
