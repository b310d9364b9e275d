import type { QueryRunner } from 'typeorm';

/** What a state's service knows an officer by: the number encrypted, with what it is found by beside it. */
const FIELDS = `
  alter table identity.person
    alter column email drop not null,
    add column phone text check (phone ~ '^\\+[1-9][0-9]{6,14}$'),
    add column sign_in_name text unique check (sign_in_name ~ '^[a-z0-9]+([.-][a-z0-9]+)+$'),
    add column service_number bytea,
    add column service_number_index bytea check (length(service_number_index) = 32),
    add column sex text check (sex in ('female', 'male')),
    add column birth_date date,
    add column spoken_languages text[] not null default '{}',
    add check ((service_number is null) = (service_number_index is null)),
    -- Whoever has no way to be reached has at least a way to sign in.
    add check (num_nonnulls(email, phone, sign_in_name) > 0),
    add constraint service_number_once unique (state_code, service_number_index);
  -- Who oversees all states looks a number up in all of them.
  create index person_by_service_number on identity.person (service_number_index);
  create index person_by_sign_in_name on identity.person (sign_in_name collate "C") where sign_in_name is not null;
  create index person_by_phone on identity.person (phone);

  grant update (email, phone, sign_in_name, service_number, service_number_index, sex, birth_date, spoken_languages)
    on identity.person to rtc_app;
`;

/** Officers with what their service knows them by, and people without an e-mail address. */
export class Officers1763000001640 {
  name = 'Officers1763000001640';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FIELDS);
  }
}
