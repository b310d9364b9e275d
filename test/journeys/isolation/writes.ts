/** Ids that the statements below name; the owner finds them, as the rows are hidden from whoever tries. */
export const TARGETS: Readonly<Record<string, string>> = {
  administrator: person('admin.tn'),
  tunisian: person('trainee1.tn'),
  moroccan: person('trainee2.ma'),
  nomination: ofTheMoroccan('enrolment.nomination'),
  seat: ofTheMoroccan('enrolment.seat'),
  enrolment: ofTheMoroccan('enrolment.enrolment'),
  attempt: ofTheMoroccan('exams.attempt'),
  result: ofTheMoroccan('grading.result'),
  certificate: `select id from certification.certificate where state_code = 'ma' limit 1`,
  cohort: `select id from enrolment.cohort where status = 'nominating' limit 1`,
};

/** Changes in another state, or beyond their office, that an administrator of Tunisia may try in their own scope. */
export const ACROSS_THE_BORDER: readonly (readonly [what: string, sql: string])[] = [
  [
    'nominates a Moroccan officer for Morocco',
    `insert into enrolment.nomination (id, cohort_id, person_id, state_code, nominated_by, cohort_ends_on)
     values (gen_random_uuid(), :cohort, :moroccan, 'ma', :administrator, '2030-01-01') returning 1`,
  ],
  [
    'nominates a Moroccan officer for Tunisia',
    `insert into enrolment.nomination (id, cohort_id, person_id, state_code, nominated_by, cohort_ends_on)
     values (gen_random_uuid(), :cohort, :moroccan, 'tn', :administrator, '2030-01-01') returning 1`,
  ],
  [
    'withdraws the nomination of a Moroccan officer',
    `update enrolment.nomination set status = 'withdrawn' where id = :nomination returning 1`,
  ],
  [
    'withdraws nominations without looking whose they are, and makes them those of a Moroccan officer',
    `update enrolment.nomination set status = 'withdrawn', reserve_place = null, person_id = :moroccan returning 1`,
  ],
  [
    'notes a change of the nomination of a Moroccan officer',
    `insert into enrolment.nomination_change (id, nomination_id, state_code, to_status)
     values (gen_random_uuid(), :nomination, 'tn', 'withdrawn') returning 1`,
  ],
  [
    'gives a Moroccan officer a seat',
    `insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
     values (gen_random_uuid(), :cohort, :nomination, :moroccan, 'tn', :administrator) returning 1`,
  ],
  [
    'enrols a Moroccan officer',
    `insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
     select gen_random_uuid(), id, :seat, :moroccan, 'tn', course_version_id from enrolment.cohort where id = :cohort returning 1`,
  ],
  [`changes Morocco's quota`, `update enrolment.quota set seats = seats + 1 where state_code = 'ma' returning 1`],
  [`changes Tunisia's quota`, `update enrolment.quota set seats = seats + 1 where state_code = 'tn' returning 1`],
  [
    'makes a Moroccan officer an alias of one of their own',
    `insert into identity.person_alias (id, person_id, survivor_id, state_code, reason, merged_by)
     values (gen_random_uuid(), :moroccan, :tunisian, 'tn', 'ours', :administrator) returning 1`,
  ],
  [
    'makes one of their own an alias of a Moroccan officer',
    `insert into identity.person_alias (id, person_id, survivor_id, state_code, reason, merged_by)
     values (gen_random_uuid(), :tunisian, :moroccan, 'tn', 'ours', :administrator) returning 1`,
  ],
  [
    'ends an alias of Morocco',
    `update identity.person_alias set version = version + 1 where state_code = 'ma' returning 1`,
  ],
  [
    'tells two Moroccan officers apart',
    `insert into identity.duplicate_dismissal (first_id, second_id, state_code, dismissed_by)
     values (:moroccan, :tunisian, 'tn', :administrator) returning 1`,
  ],
  ['renames a Moroccan officer', `update identity.person set name_latin = 'Nobody' where id = :moroccan returning 1`],
  [
    'has a Moroccan officer found among their own',
    `insert into identity.name_key (key, state_code, person_id) values ('wnobody', 'tn', :moroccan) returning 1`,
  ],
  ['has a Moroccan officer found no more', `delete from identity.name_key where person_id = :moroccan returning 1`],
  ['takes a Moroccan officer over', `update identity.person set state_code = 'tn' where id = :moroccan returning 1`],
  [
    'hands an officer of their own over to Morocco',
    `update identity.person set state_code = 'ma', agency_id = null, post_id = null where id = :tunisian returning 1`,
  ],
  [
    'becomes the administrator of Morocco',
    `update identity.person set state_code = 'ma', agency_id = null, post_id = null where id = :administrator returning 1`,
  ],
  [
    'enters an officer of Morocco',
    `insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone)
     values (gen_random_uuid(), 'ma', 'new@demo.example', 'اسم', 'Name', 'UTC') returning 1`,
  ],
  [
    'makes a Moroccan officer a trainee once more',
    `insert into identity.role_assignment (id, person_id, role, scope_kind, scope_id)
     values (gen_random_uuid(), :moroccan, 'trainee', 'test', 'test') returning 1`,
  ],
  [
    'makes themselves a registrar',
    `insert into identity.role_assignment (id, person_id, role) values (gen_random_uuid(), :administrator, 'registrar') returning 1`,
  ],
  [
    'takes the role of a Moroccan officer away',
    `update identity.role_assignment set revoked_at = now() where person_id = :moroccan returning 1`,
  ],
  [
    'ends sessions of a Moroccan officer',
    `update identity.session set ended_at = now() where person_id = :moroccan returning 1`,
  ],
  ['sets the password of a Moroccan officer', `select identity.set_password(:moroccan, 'hash')`],
  [
    'enters a rank of Morocco',
    `insert into identity.rank (id, state_code, title, regional_band, place)
     values (gen_random_uuid(), 'ma', '{}', 'nco', 99) returning 1`,
  ],
  [
    'enters an agency of Morocco',
    `insert into identity.agency (id, state_code, kind, name) values (gen_random_uuid(), 'ma', 'army', '{}') returning 1`,
  ],
  ['closes the posts of Morocco', `update identity.post set closed_on = now() where state_code = 'ma' returning 1`],
  ['renames Morocco', `update identity.state set name = '{}' where code = 'ma' returning 1`],
  ['renames Tunisia, which the registrar keeps', `update identity.state set name = '{}' where code = 'tn' returning 1`],
  ['renames the ranks of Morocco', `update identity.rank set title = '{}' where state_code = 'ma' returning 1`],
  [
    'enters a competency',
    `insert into catalogue.competency (id, code, name, sector, words)
     values (gen_random_uuid(), 'THEIRS', '{"ar": "ع", "fr": null, "en": null}', 'security', '') returning 1`,
  ],
  ['renames a competency', `update catalogue.competency set sector = 'justice' returning 1`],
  [
    'enters an outcome',
    `insert into catalogue.outcome (id, competency_id, code, kind, sqf_level, text, words)
     select gen_random_uuid(), id, 'THEIRS-K1', 'knowledge', 4, '{"ar": "ع", "fr": null, "en": null}', ''
     from catalogue.competency limit 1 returning 1`,
  ],
  ['retires outcomes', `update catalogue.outcome set retired_at = now(), retirement_reason = 'ours' returning 1`],
  [
    'reads lessons in the place of a Moroccan officer',
    `insert into learning.lesson_progress (enrolment_id, lesson_key, person_id, state_code, sequence)
     values (:enrolment, 'stolen', :administrator, 'tn', 1) returning 1`,
  ],
  [
    'changes the attempt of a Moroccan officer',
    `update exams.attempt set status = 'released' where person_id = :moroccan returning 1`,
  ],
  [
    'admits answers',
    `update exams.response set admitted_at = now(), admitted_by = :administrator where late returning 1`,
  ],
  ['scores an attempt', `update grading.item_score set points = maximum where attempt_id = :attempt returning 1`],
  [
    'releases a result of a Moroccan officer',
    `insert into grading.release (result_id, person_id, state_code, released_by)
     values (:result, :moroccan, 'tn', :administrator) returning 1`,
  ],
  [
    'suspends a certificate of a Moroccan officer',
    `insert into certification.status_change (id, certificate_id, sequence, kind, reason, at)
     values (gen_random_uuid(), :certificate, 9, 'suspended', 'administrative', now()) returning 1`,
  ],
  [
    'asks for the revocation of a certificate of a Moroccan officer',
    `insert into certification.revocation_request (id, certificate_id, reason, note, requested_by)
     values (gen_random_uuid(), :certificate, 'misconduct', 'note', :administrator) returning 1`,
  ],
  [
    'sends a photograph of a Moroccan officer',
    `insert into storage.file (id, owner_kind, owner_id, person_id, state_code, name, media_type, size, hash, uploaded_by)
     values (gen_random_uuid(), 'identity.person', :moroccan, :moroccan, 'ma', 'x.jpg', 'image/jpeg', 1, repeat('0', 64), :administrator)
     returning 1`,
  ],
  [
    'sends a file in the name of somebody else',
    `insert into storage.file (id, owner_kind, owner_id, state_code, name, media_type, size, hash, uploaded_by)
     values (gen_random_uuid(), 'identity.person', :tunisian, 'tn', 'x.jpg', 'image/jpeg', 1, repeat('0', 64), :moroccan)
     returning 1`,
  ],
  ['drops the photograph of a Moroccan officer', `delete from storage.file where person_id = :moroccan returning 1`],
  ['shows another photograph of an officer', `update identity.photograph set file_id = gen_random_uuid() returning 1`],
  [
    'removes the photograph of a Moroccan officer',
    `delete from identity.photograph where person_id = :moroccan returning 1`,
  ],
  [
    'tells a Moroccan officer something',
    `insert into notifications.notice (id, person_id, telling, event, sequence, subject_kind, subject_id, channels)
     values (gen_random_uuid(), :moroccan, 'seat-given', 'test', 2, 'nomination', :nomination, '{app,mail}') returning 1`,
  ],
  [
    'reads what a Moroccan officer was told in their place',
    `update notifications.notice set read_at = now() where person_id = :moroccan returning 1`,
  ],
  [
    'declines mails for a Moroccan officer',
    `update notifications.mail_choice set results = false where person_id = :moroccan returning 1`,
  ],
  [
    'has a mail sent in the name of the centre',
    `insert into notifications.mail (id, person_id, state_code, telling, language, to_name, to_address, subject, content,
       message_id)
     values (gen_random_uuid(), :tunisian, 'tn', 'seat-given', 'ar', 'to', 'to@demo.example', 'subject', '{}', 'own')
     returning 1`,
  ],
  [
    'stops a mail to a Moroccan officer',
    `update notifications.mail set status = 'refused', settled_at = now() where person_id = :moroccan returning 1`,
  ],
  [
    'begins an import of another state',
    `insert into imports.import (id, kind, state_code, started_by)
     values (gen_random_uuid(), 'identity.officer', 'ma', :administrator) returning 1`,
  ],
  [
    'stops an import of another state',
    `update imports.import set status = 'cancelled' where state_code = 'ma' returning 1`,
  ],
  [
    'adds a row to an import',
    `insert into imports.row (import_id, state_code, number, cells)
     select id, 'ma', 1000, '{x}' from imports.import limit 1 returning 1`,
  ],
  ['mends a row of another state', `update imports.row set cells = '{x}' where state_code = 'ma' returning 1`],
  ['drops the rows of an import', `delete from imports.row returning 1`],
  [
    'says how columns of another state are understood',
    `insert into imports.mapping (id, kind, state_code, header, mapping, kept_by)
     values (gen_random_uuid(), 'identity.officer', 'ma', 'x', '[]', :administrator) returning 1`,
  ],
  [
    'changes how columns of another state are understood',
    `update imports.mapping set mapping = '[]' where state_code = 'ma' returning 1`,
  ],
  [
    'writes into the audit trail past its function',
    `insert into audit.entry (stream, sequence, id, at, actor_kind, action, subject_kind, subject_id, previous_hash, hash)
     values (0, 999999, gen_random_uuid(), now(), 'system', 'test', 'test', 'test', sha256('a'), sha256('b')) returning 1`,
  ],
];

function person(local: string): string {
  return `select id from identity.person where email = '${local}@demo.example'`;
}

function ofTheMoroccan(table: string): string {
  return `select id from ${table} where person_id = (${person('trainee2.ma')}) limit 1`;
}
