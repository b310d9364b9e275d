import type { QueryRunner } from 'typeorm';

/**
 * Officers are listed by the day that they have to meet: the end of the certificate that a nomination led to, else of its
 * cohort. It is kept with the nomination, so that an index has the order and a page looks at nobody but its own rows.
 */
const DAYS = `
  alter table enrolment.nomination add column cohort_ends_on date, add column held_until date;
  update enrolment.nomination n set cohort_ends_on = c.ends_on,
    held_until = (select (t.valid_until at time zone 'UTC')::date
      from enrolment.seat s
        join enrolment.enrolment e on e.seat_id = s.id
        join certification.certificate t on t.enrolment_id = e.id
      where s.nomination_id = n.id order by t.issued_at desc, t.id desc limit 1)
    from enrolment.cohort c where c.id = n.cohort_id;

  alter table enrolment.nomination alter column cohort_ends_on set not null,
    add column due date not null generated always as (coalesce(held_until, cohort_ends_on)) stored;

  grant update (held_until) on enrolment.nomination to rtc_app;

  create index nomination_of_state_by_day on enrolment.nomination (state_code, due desc, id desc) include (person_id)
    where status <> 'withdrawn';
  create index nomination_by_day on enrolment.nomination (due desc, id desc) include (person_id, state_code)
    where status <> 'withdrawn';
`;

/** The usual order of the list of posts, in each language (`byText`). */
const POSTS = `
  create index post_by_arabic_name on identity.post
    (state_code, (coalesce(name->>'ar', name->>'fr', name->>'en') collate "ar-x-icu"), id);
  create index post_by_french_name on identity.post
    (state_code, (coalesce(name->>'fr', name->>'en', name->>'ar') collate "fr-x-icu"), id);
  create index post_by_english_name on identity.post
    (state_code, (coalesce(name->>'en', name->>'fr', name->>'ar') collate "en-x-icu"), id);
`;

export class OfficersByTheirDay1763000001671 {
  name = 'OfficersByTheirDay1763000001671';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DAYS + POSTS);
  }
}
