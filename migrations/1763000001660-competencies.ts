import type { QueryRunner } from 'typeorm';

/** A text in the three languages: null where one is missing, never empty, and there in one at least. */
const localized = (column: string): string => `check (${column} - array['ar', 'fr', 'en'] = '{}'
      and ${column} ?& array['ar', 'fr', 'en']
      and coalesce(${column}->>'ar', ${column}->>'fr', ${column}->>'en') is not null
      and '' not in (coalesce(${column}->>'ar', '-'), coalesce(${column}->>'fr', '-'), coalesce(${column}->>'en', '-')))`;

const RETIREMENT = `
    retired_at timestamptz,
    retirement_reason text,
    check ((retired_at is null) = (retirement_reason is null)),
    version integer not null default 1,`;

const COMPETENCIES = `
  create table catalogue.competency (
    id uuid primary key,
    code text not null,
    name jsonb not null ${localized('name')},
    sector text not null check (sector in ('security', 'intelligence', 'customs', 'justice')),
    ${RETIREMENT}
    -- What it is found by, filled by whoever writes it.
    words tsvector not null default ''
  );
  -- DOC-1 and DOC1 are one code to whoever reads them out.
  create unique index competency_code on catalogue.competency (replace(code, '-', ''));

  create table catalogue.outcome (
    id uuid primary key,
    competency_id uuid not null references catalogue.competency,
    code text not null,
    kind text not null check (kind in ('knowledge', 'skill', 'responsibility-and-autonomy')),
    -- Of the sectoral qualifications framework for border guarding.
    sqf_level smallint not null check (sqf_level between 4 and 7),
    text jsonb not null ${localized('text')},
    ${RETIREMENT}
    words tsvector not null default ''
  );
  create unique index outcome_code on catalogue.outcome (replace(code, '-', ''));
  create index outcome_of_competency on catalogue.outcome (competency_id);

  alter table catalogue.competency enable row level security;
  alter table catalogue.outcome enable row level security;
  grant select, insert, update (code, name, sector, retired_at, retirement_reason, version, words)
    on catalogue.competency to rtc_app;
  grant select, insert, update (code, kind, sqf_level, text, retired_at, retirement_reason, version, words)
    on catalogue.outcome to rtc_app;
`;

/** What officers are able to do, and the outcomes that say it in full: for questions, posts and recognitions to name. */
export class Competencies1763000001660 {
  name = 'Competencies1763000001660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMPETENCIES);
  }
}
