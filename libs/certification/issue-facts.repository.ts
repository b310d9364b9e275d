import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { IssueFacts } from './domain/certificate-snapshot.js';

/** What the records say of a released result that was passed, with the ids under which its certificate is kept. */
export type ReleasedFacts = IssueFacts & {
  readonly enrolmentId: string;
  readonly courseId: string;
};

@Injectable()
export class IssueFactsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Null where the result is not passed, not released or superseded, so that no certificate comes of it. */
  ofResult(resultId: string): Promise<ReleasedFacts | null> {
    return this.work.one(
      `select 'competence' as kind, r.id as "resultId", r.person_id as "personId", r.state_code as "stateCode",
         v.id as "courseVersionId", v.course_id as "courseId", e.id as "enrolmentId", v.version as "courseVersion",
         jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) as name,
         s.name as "stateName", a.name as agency,
         jsonb_build_object('code', v.document->'code', 'title', v.document->'title', 'hours', v.document->'hours',
           'sqfLevel', v.document->'sqfLevel', 'outcomes', v.document->'outcomes',
           'validityMonths', v.document->'validityMonths') as course,
         jsonb_build_object('code', c.code, 'venue', c.venue, 'startsOn', c.starts_on::text, 'endsOn', c.ends_on::text,
           'timeZone', c.time_zone) as cohort
       from grading.results r
         join enrolment.enrolments e on e.id = r.enrolment_id
         join enrolment.cohorts c on c.id = e.cohort_id
         join catalogue.course_versions v on v.id = e.course_version_id
         join identity.people p on p.id = r.person_id
         join identity.states s on s.code = r.state_code
         left join identity.agencies a on a.id = p.agency_id
       where r.id = $1 and r.passed
         and exists (select from grading.releases x where x.result_id = r.id)
         and not exists (select from grading.results n where n.attempt_id = r.attempt_id and n.version > r.version)`,
      [resultId],
    );
  }

  /** Ids of the released results of a sitting that were passed. */
  async passedOf(sittingId: string): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select r.id from grading.results r join grading.releases x on x.result_id = r.id
       where r.sitting_id = $1 and r.passed order by r.id`,
      [sittingId],
    );
    return rows.map(({ id }) => id);
  }
}
