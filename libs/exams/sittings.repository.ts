import { Injectable } from '@nestjs/common';
import type { AttemptStatus, SittingPlan, SittingSummary } from '#contracts/exams';
import { UnitOfWork, utc } from '#database';
import type { PlannedMoment } from '#i18n';

export type SittingRow = Omit<SittingSummary, 'allowed' | 'opensLocal' | 'closesLocal'> & {
  readonly attemptStatus: AttemptStatus | null;
  /** Whether the reader has a place in the cohort. */
  readonly mayEnter: boolean;
};

/** The wall times are null for sittings that were scheduled before these were kept. */
export interface UpcomingSitting extends Pick<
  SittingSummary,
  'id' | 'cohortId' | 'examVersionId' | 'timeZone' | 'opensAt' | 'closesAt'
> {
  readonly opensLocal: string | null;
  readonly closesLocal: string | null;
}

/** How a sitting stands by the clock of the database. */
export const PHASE = `case when now() < s.opens_at then 'upcoming' when now() < s.closes_at then 'open' else 'closed' end`;

/** As the reader `who` finds a sitting. */
export const sittingColumns = (
  who: string,
): string => `s.id, s.exam_version_id as "examVersionId", e.code as "examCode", v.title,
    v.duration_minutes as "durationMinutes", v.pass_percent::float8 as "passPercent",
    (select count(*)::int from jsonb_object_keys(v.item_types)) as questions, s.cohort_id as "cohortId", c.code as "cohortCode",
    ${utc('s.opens_at')} as "opensAt",
    ${utc('s.closes_at')} as "closesAt", s.late_grace_minutes as "lateGraceMinutes", s.time_zone as "timeZone",
    ${PHASE} as phase,
    a.id as "attemptId", a.status as "attemptStatus",
    exists (select from enrolment.enrolments n
      where n.cohort_id = s.cohort_id and n.person_id = any ((select identity.same_person(${who}))::uuid[]) and n.status = 'active') as "mayEnter"`;
export const sittingJoin = (who: string): string => `
    join exams.exam_version v on v.id = s.exam_version_id
    join exams.exam e on e.id = v.exam_id
    join enrolment.cohorts c on c.id = s.cohort_id
    left join lateral (select t.id, t.status from exams.attempt t
      where t.sitting_id = s.id and t.person_id = any ((select identity.same_person(${who}))::uuid[])
      order by t.person_id = ${who} desc, t.id limit 1) a on true`;

@Injectable()
export class SittingsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string, readerId: string): Promise<SittingRow | null> {
    return this.work.one(`select ${sittingColumns('$1')} from exams.sitting s ${sittingJoin('$1')} where s.id = $2`, [
      readerId,
      id,
    ]);
  }

  /** The course of the exam version and that of the cohort, each null where there is no such record. */
  async coursesOf({ examVersionId, cohortId }: SittingPlan): Promise<{ exam: string | null; cohort: string | null }> {
    const row = await this.work.one<{ exam: string | null; cohort: string | null }>(
      `select (select e.course_id from exams.exam_version v join exams.exam e on e.id = v.exam_id where v.id = $1) as exam,
         (select c.course_id from enrolment.cohorts c where c.id = $2) as cohort`,
      [examVersionId, cohortId],
    );
    return row ?? { exam: null, cohort: null };
  }

  async insert(
    id: string,
    plan: SittingPlan,
    [opens, closes]: readonly [PlannedMoment, PlannedMoment],
    scheduledBy: string,
  ): Promise<void> {
    await this.work.query(
      `insert into exams.sitting (id, exam_version_id, cohort_id, opens_at, closes_at, late_grace_minutes, time_zone,
         opens_local, closes_local, scheduled_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        plan.examVersionId,
        plan.cohortId,
        opens.instant,
        closes.instant,
        plan.lateGraceMinutes,
        plan.timeZone,
        opens.local,
        closes.local,
        scheduledBy,
      ],
    );
  }

  /** Locks future sittings. */
  upcoming(): Promise<UpcomingSitting[]> {
    return this.work.query(
      `select s.id, s.cohort_id as "cohortId", s.exam_version_id as "examVersionId", s.time_zone as "timeZone",
         ${utc('s.opens_at')} as "opensAt", ${utc('s.closes_at')} as "closesAt",
         s.opens_local as "opensLocal", s.closes_local as "closesLocal"
       from exams.sitting s where s.opens_at > now() order by s.id for update`,
    );
  }

  /** @returns the new version of the sitting. */
  async move(id: string, opens: PlannedMoment, closes: PlannedMoment): Promise<number> {
    const row = await this.work.one<{ version: number }>(
      `update exams.sitting set opens_at = $2, opens_local = $3, closes_at = $4, closes_local = $5, version = version + 1
       where id = $1 returning version`,
      [id, opens.instant, opens.local, closes.instant, closes.local],
    );
    return row?.version ?? 1;
  }
}
