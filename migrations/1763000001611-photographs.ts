import type { QueryRunner } from 'typeorm';

const PHOTOGRAPHS = `
  create table identity.photograph (
    person_id uuid primary key references identity.person,
    -- Of libs/storage, whose file has the pictures.
    file_id uuid not null
  );
  grant select, insert, update, delete on identity.photograph to rtc_app;
  alter table identity.photograph enable row level security;
`;

/** The photograph that is shown of a person. */
export class Photographs1763000001611 {
  name = 'Photographs1763000001611';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PHOTOGRAPHS);
  }
}
