import type { QueryRunner } from 'typeorm';

const DETAILS = `
  create table identity.centre_details (
    -- There is one centre.
    single boolean primary key default true check (single),
    name jsonb not null,
    email text,
    phone text,
    address jsonb,
    languages text[] not null check (cardinality(languages) > 0 and languages <@ array['ar', 'fr', 'en']),
    legal_notice jsonb,
    version integer not null default 1
  );
  insert into identity.centre_details (name, languages) values
    ('{"ar": "المركز الإقليمي للتكوين", "fr": "Centre régional de formation", "en": "Regional Training Centre"}',
     '{ar,fr,en}');
  alter table identity.centre_details enable row level security;
  grant select, update (name, email, phone, address, languages, legal_notice, version) on identity.centre_details
    to rtc_app;
`;

/** What the centre says of itself below every page. */
export class CentreDetails1763000001670 {
  name = 'CentreDetails1763000001670';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DETAILS);
  }
}
