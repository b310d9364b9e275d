import { listCandidates, type Nominee } from '#contracts/enrolment';
import { byName, describeList } from '#http';

/** Active officers of a state by name; words of a name are sought by the finder, in any spelling. */
export const NOMINEES = describeList<Nominee>()(listCandidates, {
  select: `p.id, jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) as name, p.rank_title as rank,
    (select o.name from identity.posts o where o.id = p.post_id) as post,
    (select n.status from enrolment.nomination n
      where n.cohort_id = $cohortId and n.person_id = any (identity.same_person(p.id)) and n.status <> 'withdrawn'
      order by n.status = 'seated' desc, n.id limit 1) as nomination,
    coalesce((select jsonb_agg(jsonb_build_object('code', o.code, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
          'sameCourse', o.course_id = c.course_id) order by o.starts_on)
        from enrolment.cohort c, enrolment.enrolment e join enrolment.cohort o on o.id = e.cohort_id
        where c.id = $cohortId and e.person_id = any (identity.same_person(p.id)) and e.status <> 'withdrawn' and o.id <> c.id
          and o.status <> 'cancelled' and (o.course_id = c.course_id
            or daterange(o.starts_on, o.ends_on, '[]') && daterange(c.starts_on, c.ends_on, '[]'))),
      '[]') as elsewhere`,
  from: 'identity.people p',
  given: { cohortId: 'uuid', stateCode: 'text' },
  where: `p.status = 'active' and p.merged_into is null and p.state_code = $stateCode and exists (select from identity.role_assignments r
    where r.person_id = p.id and r.role = 'trainee' and r.revoked_at is null)`,
  key: { by: 'p.id', type: 'uuid' },
  filters: { q: 'elsewhere' },
  sorted: { name: byName('p') },
  counted: {},
});
