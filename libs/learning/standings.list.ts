import { listStandings } from '#contracts/learning';
import { byText, describeList } from '#http';
import { PROGRESS_COLUMNS, type ReadEnrolment } from './progress.repository.js';

/** Open enrolments of an officer, the newest first, each with what was read. */
export const STANDINGS = describeList<ReadEnrolment>()(listStandings, {
  select: `e.id, v.document, jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on,
      'endsOn', c.ends_on, 'timeZone', c.time_zone) as cohort,
    (select coalesce(jsonb_agg(p), '[]') from (
      select ${PROGRESS_COLUMNS} from learning.lesson_progress where enrolment_id = e.id) p) as progress`,
  from: 'enrolment.enrolments e',
  join: `join enrolment.cohorts c on c.id = e.cohort_id
    join catalogue.course_versions v on v.id = e.course_version_id`,
  given: { personId: 'uuid' },
  where: `e.person_id = any ((select identity.same_person($personId))::uuid[]) and e.status = 'active'`,
  key: { by: 'e.id', type: 'uuid' },
  filters: {},
  sorted: {
    enrolled: { by: 'e.id', type: 'uuid' },
    title: byText(`v.document->'title'`),
    starts: { by: 'c.starts_on', type: 'date' },
    ends: { by: 'c.ends_on', type: 'date' },
  },
  counted: {},
});
