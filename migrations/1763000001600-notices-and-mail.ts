import type { QueryRunner } from 'typeorm';

const NOTICES = `
  create schema notifications; grant usage on schema notifications to rtc_app;

  -- What a person is told. Its words are put together whenever it is read, from the record that it is about.
  create table notifications.notice (
    id uuid primary key,
    person_id uuid not null references identity.person,
    telling text not null,
    -- What the record itself does not say.
    variables jsonb not null default '{}',
    event text not null,
    sequence bigint not null,
    subject_kind text not null check (subject_kind in ('nomination', 'sitting', 'result', 'certificate')),
    subject_id uuid not null,
    channels text[] not null check (channels <@ '{app,mail}' and 'app' = any (channels)),
    -- Why it went by no mail.
    unmailed text check (unmailed in ('no-address', 'not-wanted')),
    created_at timestamptz not null default now(),
    read_at timestamptz,
    check (('mail' = any (channels)) = (unmailed is null)),
    -- An event that is heard twice tells nobody twice.
    unique (person_id, event, subject_id, sequence, telling)
  );
  create index notice_newest_first on notifications.notice (person_id, id desc);
  create index notice_unread on notifications.notice (person_id, id desc) where read_at is null;
`;

const MAIL = `
  -- Which notices come by mail too: null stands for what is usual.
  create table notifications.mail_choice (
    person_id uuid primary key references identity.person,
    -- In the mails of this person, for whoever declines them without signing in.
    token uuid not null unique default gen_random_uuid(),
    results boolean,
    training boolean,
    nominations boolean,
    version integer not null default 1
  );

  create table notifications.mail (
    id uuid primary key,
    notice_id uuid references notifications.notice,
    person_id uuid not null references identity.person,
    state_code text references identity.state,
    telling text not null,
    language text not null check (language in ('ar', 'fr', 'en')),
    to_name text not null,
    to_address text not null,
    subject text not null,
    -- The words of the mail, apart from how they are laid out.
    content jsonb not null,
    message_id text not null unique,
    repeat_of uuid references notifications.mail,
    status text not null default 'waiting' check (status in ('waiting', 'sent', 'refused', 'given-up')),
    -- When it may be handed over; while one process does so, until when the others leave it alone.
    due_at timestamptz not null default now(),
    attempts integer not null default 0,
    tried_since timestamptz,
    -- What the server of mail said last.
    answer text,
    created_at timestamptz not null default now(),
    settled_at timestamptz,
    check ((status = 'waiting') = (settled_at is null))
  ) with (fillfactor = 80);
  create index mail_due on notifications.mail (due_at, id) where status = 'waiting';
  create index mail_of_state on notifications.mail (state_code, id desc);
  create index mail_by_status on notifications.mail (status, id desc);
  create index mail_of_notice on notifications.mail (notice_id, id desc);
  create index mail_of_person on notifications.mail (person_id, id desc);
  create index mail_repeated on notifications.mail (repeat_of) where repeat_of is not null;
`;

const GUARDS = `
  alter table notifications.notice enable row level security;
  alter table notifications.mail_choice enable row level security;
  alter table notifications.mail enable row level security;
  grant select, insert, update (read_at) on notifications.notice to rtc_app;
  grant select, insert, update (results, training, nominations, version) on notifications.mail_choice to rtc_app;
  grant select, insert, update (status, due_at, attempts, tried_since, answer, settled_at) on notifications.mail
    to rtc_app;
`;

/** What people are told in the application, what goes to them by mail, and whether they want that. */
export class NoticesAndMail1763000001600 {
  name = 'NoticesAndMail1763000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICES + MAIL + GUARDS);
  }
}
