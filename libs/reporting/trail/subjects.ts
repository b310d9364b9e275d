/**
 * How people know the subjects of the audit trail: by a code or number, the code of the cohort, the officer. There is
 * one row for each subject; where a row is gone, the trail still has its kind and id.
 */
export const SUBJECTS = `
  select p.id, null as code, null as cohort, p.id as person_id from identity.people p
  union all
  select r.id, null, null, null from identity.ranks r
  union all
  select a.id, null, null, null from identity.agencies a
  union all
  select o.id, null, null, null from identity.posts o
  union all
  select n.id, null, c.code, n.person_id from enrolment.nominations n join enrolment.cohorts c on c.id = n.cohort_id
  union all
  select c.id, c.code, null, null from enrolment.cohorts c
  union all
  select v.id, k.code, null, null from catalogue.course_versions v join catalogue.courses k on k.id = v.course_id
  union all
  select c.id, c.code, null, null from catalogue.competencies c
  union all
  select o.id, o.code, null, null from catalogue.outcomes o
  union all
  select i.id, i.code, null, null from exams.items i
  union all
  select x.id, x.code, null, null from exams.exams x
  union all
  select s.id, x.code, c.code, null from exams.sittings s
    join exams.exam_versions v on v.id = s.exam_version_id
    join exams.exams x on x.id = v.exam_id
    join enrolment.cohorts c on c.id = s.cohort_id
  union all
  select a.id, x.code, c.code, a.person_id from exams.attempts a
    join exams.sittings s on s.id = a.sitting_id
    join exams.exam_versions v on v.id = a.exam_version_id
    join exams.exams x on x.id = v.exam_id
    join enrolment.cohorts c on c.id = s.cohort_id
  union all
  select r.id, x.code, c.code, r.person_id from grading.results r
    join exams.sittings s on s.id = r.sitting_id
    join exams.exam_versions v on v.id = s.exam_version_id
    join exams.exams x on x.id = v.exam_id
    join enrolment.cohorts c on c.id = s.cohort_id
  union all
  -- Whoever marks knows a script by its candidate code, and so does the trail.
  select s.id, s.candidate_code, null, null from grading.scripts s
  union all
  select t.id, t.number, null, t.person_id from certification.certificates t
  union all
  select j.id, j.job, null, null from queue.jobs j`;
