import { STATES } from './officers.mjs';
import { unchecked } from './ids.mjs';

const COHORT = 500;
/** Days from one cohort to the next, and how many cohorts are still to come for the officers that there are. */
const [APART, TO_COME] = [5, 20];
/** Sessions of the administrators of the ten states. */
const SESSIONS = 1_000;

export const stateOf = (number) => STATES[number % STATES.length];
/** The cookie of the administrator of `stateOf(number)`. */
export const administratorCookie = (number) => `rtc_session=load-administrator-${(number % SESSIONS) + 1}`;

/**
 * Adds what officers numbered from `first` to `last` went through: each was nominated to a cohort of five hundred. Most
 * cohorts are long over, with a certificate for nine in ten; some run, and in those to come not everybody has a seat.
 */
export async function addWays(centre, first, last) {
  const running = Math.floor((last - 1) / COHORT) + 1 - TO_COME;
  await unchecked(centre, async () => {
    for (const sql of [COHORTS, NOMINATIONS, SEATS, ENROLMENTS, PROGRESS]) await centre.rows(sql, valuesFor(sql));
    for (const sql of [CERTIFICATES, CHANGES]) await centre.rows(sql, valuesFor(sql));
  });
  await centre.rows(ADMINISTRATORS, [SESSIONS, STATES]);
  await centre.rows(`vacuum (analyze) enrolment.cohort, enrolment.nomination, enrolment.seat, enrolment.enrolment,
    learning.lesson_progress, certification.certificate, certification.status_change`);

  function valuesFor(sql) {
    return sql.includes('$3') ? [first, last, running] : [first, last];
  }
}

const COHORT_OF = `(n - 1) / ${COHORT} + 1`;
const EACH = `from generate_series($1::bigint, $2::bigint) n
  join identity.person p on p.id = load.id('officer', n) join enrolment.cohort c on c.id = load.id('way', ${COHORT_OF})`;
const SEATED = `(c.status <> 'nominating' or n % 10 < 7)`;
const CERTIFIED = `c.status = 'finished' and n % 10 < 9`;

const COHORTS = `
  insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on, ends_on,
    nominations_close_at, status, seats)
  select load.id('way', k), 'WAY-' || k, v.course_id, v.id, '{"ar": "الرباط", "fr": "Rabat", "en": "Rabat"}',
    'Africa/Casablanca', '{ar,fr,en}', current_date + (k - $3::bigint)::int * ${APART} - 4,
    current_date + (k - $3::bigint)::int * ${APART}, now() + make_interval(days => (k - $3::bigint)::int * ${APART} - 14),
    case when k < $3 then 'finished' when k < $3 + 2 then 'running' else 'nominating' end, ${COHORT}
  from generate_series(($1::bigint - 1) / ${COHORT} + 1, ($2::bigint - 1) / ${COHORT} + 1) k,
    (select id, course_id from catalogue.course_version order by id limit 1) v`;

const NOMINATIONS = `
  insert into enrolment.nomination (id, cohort_id, person_id, state_code, status, nominated_by, cohort_ends_on, held_until)
  select load.id('way nomination', n), c.id, p.id, p.state_code, case when ${SEATED} then 'seated' else 'nominated' end,
    p.id, c.ends_on, case when ${CERTIFIED} then c.ends_on + 1095 end ${EACH}`;

const SEATS = `
  insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
  select load.id('way seat', n), c.id, load.id('way nomination', n), p.id, p.state_code, p.id ${EACH} where ${SEATED}`;

const ENROLMENTS = `
  insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id, status)
  select load.id('way enrolment', n), c.id, load.id('way seat', n), p.id, p.state_code, c.course_version_id,
    case when c.status = 'finished' then 'completed' else 'active' end ${EACH} where ${SEATED}`;

const PROGRESS = `
  insert into learning.lesson_progress (enrolment_id, lesson_key, person_id, state_code, sequence, completed_at)
  select load.id('way enrolment', n), 'lesson', p.id, p.state_code, 1, case when n % 2 = 0 then now() end ${EACH}
  where ${SEATED} and c.status <> 'nominating'`;

/** A number of the right form; nobody verifies it. */
const NUMBER = `'RTC-00' || substr(lpad(n::text, 8, '0'), 1, 3) || '-' || substr(lpad(n::text, 8, '0'), 4) || '-W'`;

const CERTIFICATES = `
  insert into certification.certificate (id, number, kind, person_id, state_code, result_id, enrolment_id, course_id,
    course_version_id, snapshot, credential, issued_at, valid_from, valid_until, status_list, status_index)
  select load.id('way certificate', n), ${NUMBER}, 'competence', p.id, p.state_code, load.id('way result', n),
    load.id('way enrolment', n), c.course_id, c.course_version_id, jsonb_build_object('number', ${NUMBER}), '{}', c.ends_on, c.ends_on, c.ends_on + 1095,
    2000 + n / 131072, n % 131072 ${EACH} where ${CERTIFIED}`;

const CHANGES = `
  insert into certification.status_change (id, certificate_id, sequence, kind, at)
  select load.id('way change', n), load.id('way certificate', n), 1, 'issued', c.ends_on ${EACH} where ${CERTIFIED}`;

const ADMINISTRATORS = `
  insert into identity.session (id, token_hash, person_id, expires_at)
  select load.id('administrator', n), sha256(convert_to('load-administrator-' || n, 'UTF8')),
    (select r.person_id from identity.role_assignment r join identity.person p on p.id = r.person_id
      where r.role = 'state-admin' and p.state_code = ($2::text[])[(n - 1) % cardinality($2::text[]) + 1]
      order by 1 limit 1),
    now() + interval '12 hours'
  from generate_series(1, $1::bigint) n on conflict do nothing`;
