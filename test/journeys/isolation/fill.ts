import { query } from '#testing';

/**
 * Adds rows for everybody whom a table is about, where the demo has none or has them only by the luck of an exam, so
 * that a leak of any table would be seen.
 */
const STATEMENTS = [
  `insert into learning.lesson_progress (enrolment_id, lesson_key, person_id, state_code, sequence)
   select id, 'lesson', person_id, state_code, 1 from enrolment.enrolment`,
  `insert into http.idempotency_key (person_id, key, operation, fingerprint)
   select id, 'key', 'test', sha256('key') from identity.person`,
  `insert into identity.session (id, token_hash, person_id, expires_at)
   select gen_random_uuid(), sha256(id::text::bytea), id, now() + interval '1 hour' from identity.person`,
  `insert into grading.moderation (id, script_id, decided_by, criteria, points, reason)
   select distinct on (m.script_id) gen_random_uuid(), m.script_id, m.marker_id, m.criteria, m.points, 'reason'
   from grading.mark m`,
  `insert into notifications.mail_choice (person_id) select id from identity.person`,
  `insert into notifications.notice (id, person_id, telling, event, sequence, subject_kind, subject_id, channels)
   select gen_random_uuid(), id, 'seat-given', 'test', 1, 'nomination', gen_random_uuid(), '{app,mail}' from identity.person`,
  `insert into notifications.mail (id, notice_id, person_id, state_code, telling, language, to_name, to_address, subject,
     content, message_id)
   select gen_random_uuid(), n.id, p.id, p.state_code, n.telling, p.language, p.name_ar, coalesce(p.email, ''), 'subject', '{}', n.id::text
   from notifications.notice n join identity.person p on p.id = n.person_id`,
  `insert into certification.status_list (number) values (999999)`,
  `insert into certification.certificate (id, number, kind, person_id, state_code, result_id, enrolment_id, course_id,
     course_version_id, snapshot, credential, issued_at, valid_from, status_list, status_index)
   select gen_random_uuid(), n.number, 'competence', r.person_id, r.state_code, r.id, r.enrolment_id, c.course_id,
     e.course_version_id, jsonb_build_object('number', n.number), '{}', now(), now(), 999999, row_number() over ()
   from grading.result r join enrolment.enrolment e on e.id = r.enrolment_id
     join enrolment.cohort c on c.id = e.cohort_id
     cross join lateral (select upper(md5(r.id::text)) as letters) drawn
     cross join lateral (select format('RTC-%s-%s-%s', substr(drawn.letters, 1, 5), substr(drawn.letters, 6, 5),
       substr(drawn.letters, 11, 1)) as number) n
   where not exists (select from certification.certificate k where k.result_id = r.id)`,
  `insert into certification.status_change (id, certificate_id, sequence, kind, at)
   select gen_random_uuid(), c.id, 1, 'issued', now() from certification.certificate c
   where not exists (select from certification.status_change h where h.certificate_id = c.id)`,
  `insert into certification.log_leaf (index, status_change_id, certificate_id, salt, data)
   select 1000000 + row_number() over (), h.id, h.certificate_id, sha256('salt'), '{}' from certification.status_change h
   where not exists (select from certification.log_leaf l where l.status_change_id = h.id)`,
  `insert into certification.log_node (level, index, hash) values (0, 1000000, sha256('leaf'))`,
  `insert into certification.checkpoint (size, root, note) values (1000000, sha256('root'), 'note')`,
  `insert into storage.file (id, owner_kind, owner_id, person_id, state_code, name, media_type, size, pictures, uploaded_by)
   select gen_random_uuid(), 'identity.person', id, id, state_code, 'portrait.jpg', 'image/jpeg', 1, 'made', id
   from identity.person`,
  `insert into storage.picture (file_id, side, size, hash) select id, 96, 1, repeat('0', 64) from storage.file`,
  `insert into storage.upload (id, owner_kind, owner_id, name, size, uploaded_by)
   select gen_random_uuid(), 'identity.person', id, 'portrait.jpg', 1, id from identity.person`,
  `insert into storage.released_content (id, hash, due_at) values (gen_random_uuid(), repeat('0', 64), now())`,
  `insert into identity.photograph (person_id, file_id) select owner_id, id from storage.file`,
  `insert into imports.import (id, kind, state_code, started_by)
   select gen_random_uuid(), 'identity.officer', state_code, id from identity.person where state_code is not null`,
  `insert into imports.row (import_id, state_code, number, cells, subject_id)
   select id, state_code, 2, '{x}', started_by from imports.import`,
  `insert into imports.mapping (id, kind, state_code, header, mapping, kept_by)
   select gen_random_uuid(), 'identity.officer', state_code, id::text, '[]', started_by from imports.import`,
  `insert into certification.revocation_request (id, certificate_id, reason, note, requested_by)
   select gen_random_uuid(), c.id, 'issued-in-error', 'note', (select id from identity.person where state_code is null limit 1)
   from certification.certificate c`,
  `insert into identity.service_record (person_id, state_code, status, from_day)
   select id, state_code, 'active', current_date from identity.person where state_code is not null`,
  // Officers of Algeria who served Morocco, or Tunisia, before: each former state goes on naming them.
  `insert into identity.former_officer (person_id, state_code, name_ar, name_latin, left_on)
   select p.id, former, p.name_ar, p.name_latin, current_date - 100
   from unnest(array['ma', 'tn']) former, identity.person p where p.state_code = 'dz'`,
  `insert into identity.transfer_request (id, person_id, from_state, to_state, name_ar, name_latin, reason, asked_by)
   select gen_random_uuid(), p.id, p.state_code, case p.state_code when 'tn' then 'dz' else 'sn' end, p.name_ar,
     p.name_latin, 'reason', p.id
   from identity.person p where p.state_code in ('ma', 'tn')`,
  // Two records of each state were merged and are apart again, or were found to be two.
  `insert into identity.person_alias (id, person_id, survivor_id, state_code, reason, merged_by, until, undone_by)
   select gen_random_uuid(), a.id, p.id, p.state_code, 'reason', p.id, now(), p.id
   from identity.person p cross join lateral (
     select id from identity.person o where o.state_code = p.state_code and o.id <> p.id order by o.id limit 1) a
   where p.email like 'admin.%'`,
  `insert into identity.duplicate_dismissal (first_id, second_id, state_code, dismissed_by)
   select least(l.person_id, l.survivor_id), greatest(l.person_id, l.survivor_id), l.state_code, l.merged_by
   from identity.person_alias l on conflict do nothing`,
];

export async function fillWhatTheDemoLeavesEmpty(adminUrl: string): Promise<void> {
  for (const statement of STATEMENTS) await query(adminUrl, statement);
}
