import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each enrolled officer is in each lesson. */
export class Learning1763000000700 implements MigrationInterface {
  name = 'Learning1763000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema learning;
      grant usage on schema learning to rtc_app;

      create table learning.lesson_progress (
        enrolment_id uuid not null,
        lesson_key text not null,
        person_id uuid not null,
        state_code text not null,
        -- The block where reading stopped, from 0; it only grows with the device's own sequence.
        position integer not null default 0 check (position >= 0),
        sequence bigint not null,
        opened_at timestamptz not null default now(),
        completed_at timestamptz,
        primary key (enrolment_id, lesson_key),
        foreign key (enrolment_id, person_id) references enrolment.enrolment (id, person_id),
        foreign key (person_id, state_code) references identity.person (id, state_code)
      ) with (fillfactor = 80);
      create index lesson_progress_person on learning.lesson_progress (person_id);

      grant select, insert, update (position, sequence, completed_at) on learning.lesson_progress to rtc_app;
      alter table learning.lesson_progress enable row level security;
      alter table learning.lesson_progress force row level security;
      create policy staff on learning.lesson_progress
        using ((select app.is_staff())) with check ((select app.is_staff()));
      create policy read_own_state on learning.lesson_progress for select
        using (state_code = (select app.state_code()));
      create policy own on learning.lesson_progress
        using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema learning cascade');
  }
}
