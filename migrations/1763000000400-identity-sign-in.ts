/*
 * Credentials and sessions, the second half of the migration of identity. Both pass through functions that work as the
 * system for their duration. They switch the context themselves: `set app.context` in a definition may be written by
 * a superuser alone, and the owner need not be one.
 */
const TABLES = `
  create table identity.credential (
    person_id uuid primary key references identity.person,
    password_hash text not null,
    second_factor boolean not null default false,
    changed_at timestamptz not null default now(),
    failed_count integer not null default 0,
    last_failed_at timestamptz
  );

  create table identity.session (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    person_id uuid not null references identity.person,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at timestamptz,
    ip text,
    user_agent text
  );
  create index session_held on identity.session (person_id, id) where ended_at is null;

  alter table identity.credential enable row level security;
  alter table identity.credential force row level security;
  create policy change on identity.credential using (
    (select app.context()) = 'system' or (select app.has_role('registrar')) or person_id = (select app.person_id())
    or exists (select from identity.person p where p.id = person_id and p.state_code = (select app.state_code())));

  alter table identity.session enable row level security;
  alter table identity.session force row level security;
  create policy own on identity.session using (
    (select app.context()) = 'system' or person_id = (select app.person_id()));
`;

/** A function that the application calls for what no scope may see: its `body` runs in the context of the system. */
const asSystem = (
  signature: string,
  returns: string,
  variables: string,
  body: string,
  end = 'return answer;',
): string => `
  create function identity.${signature} returns ${returns} language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    ${variables}
  begin
    perform set_config('app.context', 'system', true);
    ${body}
    perform set_config('app.context', context_before, true);
    ${end}
  end $$;
`;

const PASSWORDS = `
  create type identity.sign_in_facts as (person_id uuid, password_hash text, second_factor boolean, active boolean);

  ${asSystem(
    'sign_in_lookup(given_email text)',
    'setof identity.sign_in_facts',
    'answer identity.sign_in_facts;',
    `select p.id, c.password_hash, c.second_factor, p.active into answer
      from identity.person p join identity.credential c on c.person_id = p.id
      where p.email = lower(given_email);`,
    'if answer.person_id is not null then return next answer; end if;',
  )}
  ${asSystem(
    'record_failed_sign_in(person uuid)',
    'boolean',
    'answer boolean;',
    `update identity.credential set failed_count = failed_count + 1, last_failed_at = now() where person_id = person;
    answer := found;`,
  )}

  -- Of whom the caller may not administer it is refused, here as there is no policy where the owner is a superuser.
  create function identity.set_password(person uuid, hash text) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  begin
    if not (coalesce(app.context() = 'system', false) or app.has_role('registrar') or person is not distinct from app.person_id()
      or exists (select from identity.person p where p.id = person and p.state_code = app.state_code()))
    then
      raise exception 'identity.set_password refused' using errcode = 'insufficient_privilege';
    end if;
    insert into identity.credential (person_id, password_hash) values (person, hash)
    on conflict (person_id) do update
      set password_hash = excluded.password_hash, changed_at = now(), failed_count = 0, last_failed_at = null;
  end $$;
`;

const SESSIONS = `
  ${asSystem(
    'open_session(session uuid, token bytea, person uuid, from_ip text, agent text)',
    'timestamptz',
    `answer timestamptz := now() + interval '12 hours';`,
    `update identity.credential set failed_count = 0, last_failed_at = null
      where person_id = person and failed_count > 0;
    insert into identity.session (id, token_hash, person_id, expires_at, ip, user_agent)
      values (session, token, person, answer, from_ip, left(agent, 400));`,
  )}
  -- Not ended, younger than 12 hours, seen within 2.
  create function identity.holds(ended_at timestamptz, expires_at timestamptz, last_seen_at timestamptz)
    returns boolean language sql stable
    return ended_at is null and expires_at > now() and last_seen_at > now() - interval '2 hours';

  create type identity.session_facts as
    (session_id uuid, person_id uuid, state_code text, roles text[], language text);

  -- The session that holds, in one statement; no row where there is none. Seeing it is noted once a minute at most.
  ${asSystem(
    'read_session(token bytea)',
    'setof identity.session_facts',
    `answer identity.session_facts;
    seen_at timestamptz;`,
    `select s.id, p.id, p.state_code, p.language, s.last_seen_at,
        array(select distinct r.role from identity.role_assignment r
              where r.person_id = p.id and r.revoked_at is null)
      into answer.session_id, answer.person_id, answer.state_code, answer.language, seen_at, answer.roles
      from identity.session s join identity.person p on p.id = s.person_id
      where s.token_hash = token and p.active and identity.holds(s.ended_at, s.expires_at, s.last_seen_at);
    if seen_at < now() - interval '1 minute' then
      update identity.session s set last_seen_at = now()
        where s.id = answer.session_id and s.last_seen_at < now() - interval '1 minute';
    end if;`,
    'if answer.session_id is not null then return next answer; end if;',
  )}
  ${asSystem(
    'end_session(token bytea)',
    'uuid',
    'answer uuid;',
    `update identity.session set ended_at = now() where token_hash = token and ended_at is null
      returning person_id into answer;`,
  )}
  ${asSystem(
    'end_all_sessions(person uuid)',
    'integer',
    'answer integer;',
    `update identity.session s set ended_at = now()
      where s.person_id = person and identity.holds(s.ended_at, s.expires_at, s.last_seen_at);
    get diagnostics answer = row_count;`,
  )}
`;

const GRANTS = `
  revoke execute on function identity.sign_in_lookup, identity.record_failed_sign_in, identity.set_password,
    identity.open_session, identity.read_session, identity.end_session, identity.end_all_sessions from public;
  grant execute on function identity.sign_in_lookup, identity.record_failed_sign_in, identity.set_password,
    identity.open_session, identity.read_session, identity.end_session, identity.end_all_sessions to rtc_app;
  grant select (id, person_id, created_at, last_seen_at, expires_at, ended_at, ip, user_agent),
    update (ended_at) on identity.session to rtc_app;
`;

/** In the order in which they run, after people and roles are there. */
export const SIGN_IN: readonly string[] = [TABLES, PASSWORDS, SESSIONS, GRANTS];
