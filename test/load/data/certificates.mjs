import { createHash } from 'node:crypto';
import { newCertificateNumber } from '../../../dist/libs/certification/domain/certificate-number.js';
import { unchecked } from './ids.mjs';

const BATCH = 20_000;
/** Leaves of the log far beyond those that the centre itself appends meanwhile. */
const FIRST_LEAF = 1_000_000_000;
const LIST_LENGTH = 131_072;
/** The status lists of these certificates, and the newest list, which is empty and takes what the centre issues. */
const [FIRST_LIST, NEWEST_LIST] = [1_000, 9_000];

/** The number printed on the certificate of that place; its check character is right. */
export const certificateNumber = (place) =>
  newCertificateNumber((length) => createHash('sha256').update(`certificate ${place}`).digest().subarray(0, length));

/** Certificates of former holders, each with its history and its leaf in the log; printed as one of the demo. */
export async function addCertificates(centre, first, last) {
  await unchecked(centre, async () => {
    for (let from = first; from <= last; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, last - from + 1) }, (_, at) => certificateNumber(from + at));
      await centre.rows(CERTIFICATES, [from, numbers]);
      for (const sql of [CHANGES, LEAVES]) await centre.rows(sql, [from, from + numbers.length - 1]);
    }
    await centre.rows(LISTS);
  });
  await centre.rows('vacuum (analyze) certification.certificate, certification.status_change, certification.log_leaf');
}

const CERTIFICATES = `
  insert into certification.certificate (id, number, kind, person_id, state_code, result_id, enrolment_id, course_id,
    course_version_id, snapshot, credential, issued_at, valid_from, valid_until, status_list, status_index)
  select load.id('certificate', n), x.number, c.kind, load.id('holder', n), c.state_code, load.id('former result', n),
    load.id('former enrolment', n), c.course_id, c.course_version_id,
    c.snapshot || jsonb_build_object('number', x.number), '{}', now(), now(), now() + interval '3 years',
    ${FIRST_LIST} + n / ${LIST_LENGTH}, n % ${LIST_LENGTH}
  from unnest($2::text[]) with ordinality x(number, place)
    cross join lateral (select $1::bigint + place - 1 as n) p
    cross join (select * from certification.certificate where credential <> '{}' order by id limit 1) c`;

const CHANGES = `
  insert into certification.status_change (id, certificate_id, sequence, kind, at)
  select load.id('change', n), load.id('certificate', n), 1, 'issued', now()
  from generate_series($1::bigint, $2::bigint) n`;

const LEAVES = `
  insert into certification.log_leaf (index, status_change_id, certificate_id, salt, data)
  select ${FIRST_LEAF} + n, load.id('change', n), load.id('certificate', n), sha256(convert_to('salt ' || n, 'UTF8')),
    '{"digest":"' || translate(encode(sha256(convert_to('leaf ' || n, 'UTF8')), 'base64'), '+/=', '-_')
      || '","kind":"issued","v":1}'
  from generate_series($1::bigint, $2::bigint) n`;

const LISTS = `
  insert into certification.status_list (number)
  select distinct status_list from certification.certificate union select ${NEWEST_LIST} on conflict do nothing`;
