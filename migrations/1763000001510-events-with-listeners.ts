import type { QueryRunner } from 'typeorm';

const LISTENERS = `
  -- Who listens to what, as workers say it at their start. A publisher reads this and knows nobody itself.
  create table queue.listener (
    event text not null,
    name text not null,
    queue text not null,
    since timestamptz not null default now(),
    -- When a worker last said that it has this listener.
    carried_at timestamptz not null default now(),
    -- Whether the listener is given the records of before too; null: it is not.
    fill text check (fill in ('due', 'done')),
    -- Records are republished once every transaction up to this one is over.
    fill_barrier xid8,
    -- The last record that was republished.
    fill_after text,
    primary key (event, name)
  ) with (fillfactor = 70);
  -- It was the one listener of this event before there was a list.
  insert into queue.listener (event, name, queue)
    values ('grading.result-released.v1', 'certification.issue-certificate', 'events');

  grant select, insert, update, delete on queue.listener to rtc_app;
  alter table queue.listener enable row level security;

  -- A job of a listener is named after it, and keeps what it listened to and the sequence of that record.
  alter table queue.outbox add event text, add sequence bigint, add check ((event is null) = (sequence is null));
`;

const SITTINGS = `
  alter table exams.sitting add version integer not null default 1;
  grant update (version) on exams.sitting to rtc_app;
`;

/** Events with any number of listeners, each with a job of its own; a row is written only where somebody listens. */
export class EventsWithListeners1763000001510 {
  name = 'EventsWithListeners1763000001510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTENERS + SITTINGS);
  }
}
