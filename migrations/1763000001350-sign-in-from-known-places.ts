import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A function that works as the system while it runs, for the application alone. */
const asSystem = (
  name: string,
  parameters: string,
  returns: string,
  variables: string,
  body: string,
  end: string,
): string => `
  create function identity.${name}(${parameters}) returns ${returns} language plpgsql security definer
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
  revoke execute on function identity.${name} from public;
  grant execute on function identity.${name} to rtc_app;
`;

const lookup = (parameters: string, known: string): string =>
  asSystem(
    'sign_in_lookup',
    parameters,
    'setof identity.sign_in_facts',
    'answer identity.sign_in_facts;',
    `select p.id, c.password_hash, c.second_factor, p.active${known} into answer
      from identity.person p join identity.credential c on c.person_id = p.id
      where p.email = lower(given_email);`,
    'if answer.person_id is not null then return next answer; end if;',
  );

/** Opens a session where the password is still the one that was checked; `before` is what happens first. */
const openSession = (parameters: string, before: string): string =>
  asSystem(
    'open_session',
    parameters,
    'timestamptz',
    `answer timestamptz := now() + interval '12 hours';`,
    `perform from identity.credential c where c.person_id = person and c.password_hash = checked_hash for update;
    if not found then
      perform set_config('app.context', context_before, true);
      return null;
    end if;
    update identity.credential set failed_count = 0, last_failed_at = null
      where person_id = person and failed_count > 0;
    ${before}
    insert into identity.session (id, token_hash, person_id, expires_at, ip, user_agent)
      values (session, token, person, answer, from_ip, left(agent, 400));`,
    'return answer;',
  );

const OPEN_BEFORE = 'session uuid, token bytea, person uuid, checked_hash text, from_ip text, agent text';
const OPEN_NOW = `${OPEN_BEFORE}, replaced bytea default null`;

/**
 * Sign-in learns whether somebody was let in from an address before, and ends the session that the new one takes the
 * place of. Fingerprints of requests were plain hashes of bodies that may hold a password: those that are kept are
 * replaced by ones that no request has, so that a request of before is refused rather than done twice.
 */
export class SignInFromKnownPlaces1763000001350 implements MigrationInterface {
  name = 'SignInFromKnownPlaces1763000001350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index session_from on identity.session (person_id, ip, created_at);
      drop function identity.sign_in_lookup;
      alter type identity.sign_in_facts add attribute known_here boolean;
      ${lookup(
        'given_email text, from_ip text',
        `, exists(select from identity.session s
            where s.person_id = p.id and s.ip = from_ip and s.created_at > now() - interval '90 days')`,
      )}
      drop function identity.open_session;
      ${openSession(
        OPEN_NOW,
        'update identity.session s set ended_at = now() where s.token_hash = replaced and s.ended_at is null;',
      )}
      select set_config('app.context', 'system', true);
      update http.idempotency_key
        set fingerprint = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
      select set_config('app.context', '', true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function identity.open_session;
      ${openSession(OPEN_BEFORE, '')}
      drop function identity.sign_in_lookup;
      alter type identity.sign_in_facts drop attribute known_here;
      ${lookup('given_email text', '')}
      drop index identity.session_from;
    `);
  }
}
