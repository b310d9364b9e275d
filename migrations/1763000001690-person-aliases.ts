import type { QueryRunner } from 'typeorm';

const PEOPLE = `
  -- The person whom this record is an alias of, while it is one.
  alter table identity.person
    add column merged_into uuid references identity.person,
    add check (merged_into <> id);
  create index person_by_survivor on identity.person (merged_into) where merged_into is not null;
  -- Whoever was entered twice is looked for by these.
  create index person_by_birth_date on identity.person (state_code, birth_date) where birth_date is not null;
  create index person_by_whole_name on identity.person (state_code, lower(name_latin));
  grant update (merged_into) on identity.person to rtc_app;
`;

const ALIASES = `
  -- Two records that are one person: until it is ended, whatever is kept of the alias counts as the survivor's.
  create table identity.person_alias (
    id uuid primary key,
    person_id uuid not null references identity.person,
    survivor_id uuid not null references identity.person,
    -- Under which it arose.
    state_code text not null references identity.state,
    reason text not null,
    since timestamptz not null default now(),
    merged_by uuid not null references identity.person,
    until timestamptz,
    undone_by uuid references identity.person,
    version integer not null default 1,
    check (person_id <> survivor_id),
    check ((until is null) = (undone_by is null)),
    check (until >= since)
  );
  create unique index alias_once on identity.person_alias (person_id) where until is null;
  create index alias_of_person on identity.person_alias (person_id, id);
  create index alias_of_survivor on identity.person_alias (survivor_id, id);
  create index alias_of_state on identity.person_alias (state_code, id);

  -- Two records that look like one person and are two, as somebody found.
  create table identity.duplicate_dismissal (
    first_id uuid not null references identity.person,
    second_id uuid not null references identity.person,
    -- Under which it arose.
    state_code text not null references identity.state,
    dismissed_by uuid not null references identity.person,
    dismissed_at timestamptz not null default now(),
    primary key (first_id, second_id),
    check (first_id < second_id)
  );
  create index dismissal_of_second on identity.duplicate_dismissal (second_id);
`;

const GRANTS = `
  alter table identity.person_alias enable row level security;
  alter table identity.duplicate_dismissal enable row level security;
  grant select, insert, update (until, undone_by, version) on identity.person_alias to rtc_app;
  grant select, insert on identity.duplicate_dismissal to rtc_app;
`;

/** What signs in learns that an account is an alias, and which records besides their own are somebody's. */
const FACTS = `
  alter type identity.sign_in_facts add attribute merged boolean;
  alter type identity.session_facts add attribute absorbed uuid[];
`;

/** Officers who were entered twice: one record is an alias of the other, until that is undone. */
export class PersonAliases1763000001690 {
  name = 'PersonAliases1763000001690';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [PEOPLE, ALIASES, GRANTS, FACTS]) await runner.query(sql);
  }
}
