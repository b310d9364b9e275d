import { idOf, unchecked } from './ids.mjs';

const COHORT = 500;
const DEMO_PASSWORD = 'Rabat-2013';

export const personId = (number) => idOf('person', number);
export const cohortOf = (number) => Math.floor((number - 1) / COHORT) + 1;
export const cookieOf = (number) => `rtc_session=load-session-${number}`;
export const emailOf = (number) => `load-${String(number).padStart(7, '0')}@example.org`;
export const PASSWORD = DEMO_PASSWORD;

/** People numbered from `first` to `last`, each signed in, with a place in a running cohort of five hundred. */
export async function addPeople(centre, first, last) {
  await unchecked(centre, async () => {
    for (const sql of [PEOPLE, ROLES, PASSWORDS, SESSIONS, COHORTS, ENROLMENTS]) await centre.rows(sql, [first, last]);
  });
  await centre.rows(
    'analyze identity.person, identity.role_assignment, identity.credential, identity.session, enrolment.cohort, enrolment.enrolment',
  );
}

const EACH = 'from generate_series($1::bigint, $2::bigint) n';

const PEOPLE = `
  insert into identity.person (id, state_code, email, name_ar, name_latin, language, time_zone)
  select load.id('person', n), (array['ma', 'sn', 'tn', 'dz', 'ml'])[n % 5 + 1],
    'load-' || lpad(n::text, 7, '0') || '@example.org', 'ضابط ' || n, 'Officer ' || n,
    (array['ar', 'fr', 'en'])[n % 3 + 1], 'Africa/Casablanca' ${EACH}`;

const ROLES = `
  insert into identity.role_assignment (id, person_id, role) select load.id('role', n), load.id('person', n), 'trainee' ${EACH}`;

const PASSWORDS = `
  insert into identity.credential (person_id, password_hash)
  select load.id('person', n), (select password_hash from identity.credential order by person_id limit 1) ${EACH}`;

const SESSIONS = `
  insert into identity.session (id, token_hash, person_id, expires_at)
  select load.id('session', n), sha256(convert_to('load-session-' || n, 'UTF8')), load.id('person', n),
    now() + interval '12 hours' ${EACH}`;

const COHORTS = `
  insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on, ends_on,
    nominations_close_at, status, seats)
  select load.id('cohort', c), 'LOAD-' || c, v.course_id, v.id, '{"ar": "الرباط", "fr": "Rabat", "en": "Rabat"}',
    'Africa/Casablanca', '{ar,fr,en}', current_date - 1, current_date + 5, now() - interval '1 day', 'running', ${COHORT}
  from generate_series(($1::bigint - 1) / ${COHORT} + 1, ($2::bigint - 1) / ${COHORT} + 1) c,
    (select id, course_id from catalogue.course_version order by id limit 1) v
  on conflict (id) do nothing`;

const ENROLMENTS = `
  insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
  select load.id('enrolment', n), c.id, load.id('seat', n), p.id, p.state_code, c.course_version_id
  ${EACH} join enrolment.cohort c on c.id = load.id('cohort', (n - 1) / ${COHORT} + 1)
    join identity.person p on p.id = load.id('person', n)`;
