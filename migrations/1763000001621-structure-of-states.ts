import type { QueryRunner } from 'typeorm';

const STATES = `
  alter table identity.state
    add column closed_on date,
    add column closing_reason text,
    add column version integer not null default 1,
    add check ((closed_on is null) = (closing_reason is null));
  update identity.state set closed_on = now()::date, closing_reason = 'Closed before reasons were noted'
    where not active;
  alter table identity.state drop column active;
`;

const AGENCIES = `
  alter table identity.agency
    add column closed_on date,
    add column closing_reason text,
    add column merged_into uuid,
    add column version integer not null default 1,
    add check ((closed_on is null) = (closing_reason is null)),
    add check (merged_into is null or closed_on is not null),
    add foreign key (merged_into, state_code) references identity.agency (id, state_code);
`;

const POSTS = `
  -- A unit is what posts and other units stand under; a post stands at a border.
  alter table identity.post
    add column kind text not null default 'post' check (kind in ('unit', 'post')),
    add column parent_id uuid,
    add column latitude double precision check (latitude between -90 and 90),
    add column longitude double precision check (longitude between -180 and 180),
    add column closed_on date,
    add column closing_reason text,
    add column merged_into uuid,
    add column version integer not null default 1,
    alter column border drop not null,
    add check ((kind = 'post') = (border is not null)),
    add check ((latitude is null) = (longitude is null)),
    add check ((closed_on is null) = (closing_reason is null)),
    add check (merged_into is null or closed_on is not null),
    add check (parent_id <> id),
    add unique (id, agency_id),
    -- What stands under a unit is of its agency; an agency that is merged takes all of them along at once.
    add foreign key (parent_id, agency_id) references identity.post (id, agency_id),
    add foreign key (merged_into, state_code) references identity.post (id, state_code);
  alter table identity.post alter column kind drop default;
  create index post_of_parent on identity.post (parent_id) where parent_id is not null;
`;

/** States, agencies, units and posts that are kept on screen: under each other, closed and merged, with their places. */
export class StructureOfStates1763000001621 {
  name = 'StructureOfStates1763000001621';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATES + AGENCIES + POSTS);
  }
}
