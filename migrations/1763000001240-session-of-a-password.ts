import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opens a session; `condition` is what has to hold before. */
const openSession = (signature: string, condition: string): string => `
  create function identity.${signature} returns timestamptz language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    context_before text := coalesce(current_setting('app.context', true), '');
    answer timestamptz := now() + interval '12 hours';
  begin
    perform set_config('app.context', 'system', true);
    ${condition}
    update identity.credential set failed_count = 0, last_failed_at = null
      where person_id = person and failed_count > 0;
    insert into identity.session (id, token_hash, person_id, expires_at, ip, user_agent)
      values (session, token, person, answer, from_ip, left(agent, 400));
    perform set_config('app.context', context_before, true);
    return answer;
  end $$;
  revoke execute on function identity.open_session from public;
  grant execute on function identity.open_session to rtc_app;
`;

/**
 * The password is checked against its hash outside the database, which takes as long as it has to. Whoever sets another
 * one meanwhile ends the sessions that there are: this one must not come after. Held, the credential lets them follow one
 * another; no session is opened with a password that is no longer the one that was checked.
 */
const STILL_THE_SAME = `
    perform from identity.credential c where c.person_id = person and c.password_hash = checked_hash for update;
    if not found then
      perform set_config('app.context', context_before, true);
      return null;
    end if;`;

const BEFORE = 'open_session(session uuid, token bytea, person uuid, from_ip text, agent text)';
const NOW = 'open_session(session uuid, token bytea, person uuid, checked_hash text, from_ip text, agent text)';

export class SessionOfAPassword1763000001240 implements MigrationInterface {
  name = 'SessionOfAPassword1763000001240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function identity.open_session; ${openSession(NOW, STILL_THE_SAME)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function identity.open_session; ${openSession(BEFORE, '')}`);
  }
}
