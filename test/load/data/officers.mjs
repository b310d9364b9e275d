import { NAME_KEYS_VERSION, nameKeysOf } from '../../../dist/libs/identity/names/name-keys.js';
import { idOf, unchecked } from './ids.mjs';
import { officerNames } from './names.mjs';

const SEED = 2013;
const BATCH = 10_000;
export const STATES = ['ma', 'sn', 'tn', 'dz', 'ml', 'mr', 'ly', 'eg', 'ne', 'td'];
/** Sessions of one registrar, so many that none of them asks more often than a person may. */
const SESSIONS = 1_000;

export const finderCookie = (number) => `rtc_session=load-finder-${(number % SESSIONS) + 1}`;

/** The first `count` officers, each with how somebody else writes their name. */
export function officers(count) {
  const next = officerNames(SEED);
  return Array.from({ length: count }, (_, at) => ({
    id: idOf('officer', at + 1),
    state: STATES[at % STATES.length],
    email: `officer-${at + 1}@example.org`,
    ...next(),
  }));
}

/** Officers numbered from `first` to `last`, who can be found by their names and do nothing else. */
export async function addOfficers(centre, first, last) {
  await unchecked(centre, () =>
    withoutKeyIndexes(centre, async () => {
      const all = officers(last).slice(first - 1);
      for (let at = 0; at < all.length; at += BATCH) await add(centre, all.slice(at, at + BATCH));
    }),
  );
  await centre.rows(FINDERS, [SESSIONS]);
  await centre.rows('vacuum (analyze) identity.person, identity.name_key');
}

async function add(centre, some) {
  const column = (name) => some.map((officer) => officer[name]);
  await centre.rows(PEOPLE, [...['id', 'state', 'email', 'ar', 'latin'].map(column), NAME_KEYS_VERSION]);
  const keys = some.flatMap((officer) => nameKeysOf(officer).map((key) => ({ key, officer })));
  await centre.rows('insert into identity.name_key select * from unnest($1::text[], $2::text[], $3::uuid[])', [
    keys.map(({ key }) => key),
    keys.map(({ officer }) => officer.state),
    keys.map(({ officer }) => officer.id),
  ]);
}

/** Does `work` without the indexes, as they are built faster over all rows at once than row by row. */
async function withoutKeyIndexes(centre, work) {
  await centre.rows('alter table identity.name_key drop constraint name_key_pkey');
  await centre.rows('drop index identity.name_key_of_person');
  await work();
  await centre.rows('alter table identity.name_key add primary key (key, state_code, person_id)');
  await centre.rows('create index name_key_of_person on identity.name_key (person_id)');
}

const PEOPLE = `
  insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone, name_keys)
  select *, 'Africa/Casablanca', $6::int from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])`;

const FINDERS = `
  insert into identity.session (id, token_hash, person_id, expires_at)
  select load.id('finder', n), sha256(convert_to('load-finder-' || n, 'UTF8')),
    (select person_id from identity.role_assignment where role = 'registrar' order by person_id limit 1),
    now() + interval '12 hours'
  from generate_series(1, $1::bigint) n on conflict do nothing`;
