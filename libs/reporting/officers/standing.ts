import { utc } from '#database';

/**
 * Counts an officer once who was entered twice and has both records in one cohort: by the record with a certificate,
 * else by one with an attempt, else by the one that stands. What is kept under the other stays where it is.
 */
export const COUNTS_ONCE = `(n.person_id <> all ((select identity.entered_twice())::uuid[]) or n.id = (
    select o.id from enrolment.nominations o
      left join enrolment.seats os on os.nomination_id = o.id
      left join enrolment.enrolments oe on oe.seat_id = os.id
      join identity.people op on op.id = o.person_id
    where o.cohort_id = n.cohort_id and o.status <> 'withdrawn' and o.person_id = any (identity.same_person(n.person_id))
    order by exists (select from certification.certificates ot where ot.enrolment_id = oe.id) desc,
      exists (select from exams.attempts oa where oa.person_id = oe.person_id and oa.enrolment_id = oe.id) desc,
      op.merged_into is null desc, o.id limit 1))`;

/**
 * Joins what decides the standing of a nomination `n`, and the standing itself as `o`: the one rule of lists and
 * figures. It reads what other libraries keep, as far as row-level security shows it. A result counts once released,
 * for the centre too, so that nobody reads an outcome here before its time.
 */
export const STANDING = `
    join enrolment.cohorts c on c.id = n.cohort_id
    left join enrolment.seats s on s.nomination_id = n.id
    left join enrolment.enrolments e on e.seat_id = s.id
    join catalogue.course_versions v on v.id = coalesce(e.course_version_id, c.course_version_id)
    cross join lateral (
      select count(*)::int as opened, (count(completed_at))::int as completed
      from learning.lessons_read where enrolment_id = e.id) read
    left join lateral (
      select id, status, started_at, deadline_at from exams.attempts
      where person_id = e.person_id and enrolment_id = e.id order by started_at desc, id desc limit 1) a on true
    left join lateral (
      select r.passed, jsonb_build_object('id', r.id, 'percent', r.percent, 'passPercent', r.pass_percent,
        'passed', r.passed, 'releasedAt', ${utc('l.released_at')}) as result
      from grading.results r join grading.releases l on l.result_id = r.id
      where r.attempt_id = a.id order by r.version desc limit 1) r on true
    left join lateral (
      select jsonb_build_object('opensAt', ${utc('s.opens_at')}, 'closesAt', ${utc('s.closes_at')},
        'timeZone', s.time_zone, 'isOpen', s.opens_at <= now()) as exam
      from exams.sittings s
      where s.cohort_id = c.id and e.status = 'active' and s.closes_at > now()
        and not exists (select from exams.attempts t where t.sitting_id = s.id and t.enrolment_id = e.id)
      order by s.opens_at, s.id limit 1) x on true
    left join lateral (
      select jsonb_build_object('id', t.id, 'number', t.number, 'validUntil', ${utc('t.valid_until')}) as certificate,
        (t.valid_until at time zone 'UTC')::date as ends_on, last.at as since, case
          when last.kind <> 'revoked' and certification.is_renewed(t.id) then 'renewed'
          when certification.status_of(last.kind, t.valid_until) = 'valid' and certification.ends_soon(t.valid_until)
            then 'expiring'
          else certification.status_of(last.kind, t.valid_until) end as standing
      from certification.certificates t
        cross join lateral (select l.kind, l.at from certification.status_changes l
          where l.certificate_id = t.id order by l.sequence desc limit 1) last
      where t.enrolment_id = e.id order by t.issued_at desc, t.id desc limit 1) h on true
    cross join lateral (select coalesce(h.ends_on, c.ends_on) as due, case
      when h.standing <> 'revoked' or h.standing = 'revoked' and a.started_at <= h.since then h.standing
      when r.passed then 'passed'
      when not r.passed then 'failed'
      when a.status = 'open' and now() < a.deadline_at then 'sitting'
      when a.id is not null then 'awaiting-result'
      when c.status = 'cancelled' then 'cancelled'
      when e.status = 'withdrawn' then 'left'
      when e.id is null then case when n.status = 'declined' or c.status = 'finished' then 'not-seated' else n.status end
      when x.exam is null and exists (select from exams.sittings s where s.cohort_id = c.id) then 'absent'
      when read.completed >= v.lesson_count and v.lesson_count > 0 then 'ready'
      when read.opened > 0 then 'learning'
      else 'seated' end as standing) o`;

/** One row for each officer in a cohort, with the standing. */
export const OFFICERS = `
  select n.id, n.person_id, n.state_code, n.status, n.cohort_id, v.id as course_version_id, e.id as enrolment_id,
    x.exam, r.result, h.certificate, o.standing
  from enrolment.nominations n ${STANDING}
  where n.status <> 'withdrawn' and ${COUNTS_ONCE}`;
