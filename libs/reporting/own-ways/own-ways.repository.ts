import { Injectable } from '@nestjs/common';
import type { OwnWay } from '#contracts/reporting';
import { UnitOfWork, utc } from '#database';
import { OFFICERS } from '../officers/standing.js';

type Attempt = Omit<NonNullable<OwnWay['attempt']>, 'deadlineLocal'>;

export type OwnWayRow = Omit<OwnWay, 'next' | 'reading' | 'exam' | 'attempt'> & {
  /** With the zone of its venue. */
  readonly attempt: (Attempt & { readonly timeZone: string }) | null;
};

/** How many nominations are looked at, the newest first: more than anybody has had on their way at once. */
const MOST = 24;

/** Since when each way has its standing: the instant of the record behind that standing. */
const SINCE = `case
  when o.standing in ('nominated', 'reserve', 'not-seated', 'cancelled') then n.nominated_at
  when o.standing in ('learning', 'ready') then coalesce(read.last_at, e.enrolled_at)
  when o.standing = 'sitting' then a.started_at
  when o.standing = 'awaiting-result' then coalesce(a.submitted_at, a.deadline_at)
  when o.standing = 'absent' then coalesce((select max(s.closes_at) from exams.sittings s
    where s.cohort_id = o.cohort_id and s.closes_at <= now()), e.enrolled_at)
  when o.standing in ('passed', 'failed') then (o.result->>'releasedAt')::timestamptz
  when o.standing = 'expired' then t.valid_until
  when o.standing in ('valid', 'expiring', 'suspended', 'revoked', 'renewed') then h.at
  else e.enrolled_at end`;

@Injectable()
export class OwnWaysRepository {
  constructor(private readonly work: UnitOfWork) {}

  of(personId: string): Promise<OwnWayRow[]> {
    return this.work.query(
      `select o.id, o.standing, o.enrolment_id as "enrolmentId", o.result, n.reserve_place as "reservePlace",
         jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
           'timeZone', c.time_zone) as cohort,
         jsonb_build_object('id', c.course_id, 'title', v.document->'title') as course, ${utc(`(${SINCE})`)} as since,
         case when a.id is not null then jsonb_build_object('id', a.id, 'title', x.title, 'timeZone', s.time_zone,
           'deadlineAt', ${utc('a.deadline_at')}, 'submittedAt', ${utc('a.submitted_at')}) end as attempt,
         case when t.id is not null then jsonb_build_object('id', t.id, 'number', t.number,
           'validUntil', t.snapshot->'validUntil') end as certificate
       from (${OFFICERS} and n.person_id = any ((select identity.same_person($1))::uuid[]) order by n.id desc limit ${MOST}) o
         join enrolment.nominations n on n.id = o.id
         join enrolment.cohorts c on c.id = o.cohort_id
         join catalogue.course_versions v on v.id = o.course_version_id
         left join enrolment.enrolments e on e.id = o.enrolment_id
         left join lateral (select * from exams.attempts where enrolment_id = e.id and person_id = e.person_id
           order by started_at desc, id desc limit 1) a on true
         left join exams.exam_versions x on x.id = a.exam_version_id
         left join exams.sittings s on s.id = a.sitting_id
         left join certification.certificates t on t.id = (o.certificate->>'id')::uuid
         left join lateral (select max(at) as at from certification.status_changes where certificate_id = t.id) h on true
         left join lateral (select max(read_at) as last_at from learning.lessons_read where enrolment_id = e.id) read
           on true`,
      [personId],
    );
  }
}
