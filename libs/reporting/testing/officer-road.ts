import { CertificateIssuing } from '#certification';
import { EnrolmentDesk, type PlannedCohort } from '#enrolment/testing';
import { aSitting } from '#exams/testing';
import type { BuiltPerson } from '#identity/testing';
import { newId } from '#kernel';
import { query, type TestDatabase, type TestModule } from '#testing';

type Database = Pick<TestDatabase, 'url' | 'adminUrl'>;

export interface OnTheRoad {
  readonly nominationId: string;
  readonly enrolmentId: string;
  readonly personId: string;
  readonly stateCode: string;
}

/** Takes officers along their way from nomination to certificate, each as far as a test wants it. */
export class OfficerRoad {
  private constructor(
    private readonly centre: TestModule,
    private readonly database: Database,
    readonly desk: EnrolmentDesk,
  ) {}

  static async open(centre: TestModule, database: Database): Promise<OfficerRoad> {
    return new OfficerRoad(centre, database, await EnrolmentDesk.open(centre, database));
  }

  sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return query<Row>(this.database.adminUrl, text, values);
  }

  async cohort(plan: Partial<PlannedCohort> = {}): Promise<string> {
    return (await this.desk.cohort({ quotas: { ma: 20, tn: 20 }, ...plan })).id;
  }

  async seated(cohortId: string, by: BuiltPerson = this.desk.morocco, officer?: BuiltPerson): Promise<OnTheRoad> {
    const { id: nominationId, personId } = await this.desk.nominate(by, cohortId, officer);
    const enrolmentId = (await this.desk.giveSeat(nominationId)) ?? '';
    return { nominationId, personId, enrolmentId, stateCode: by.stateCode ?? '' };
  }

  /** Reads some of the two lessons of a course, `layers` and `mrz`. */
  async reads({ enrolmentId }: OnTheRoad, lessons: readonly string[], completed = true): Promise<void> {
    await this.sql(
      `insert into learning.lesson_progress (enrolment_id, lesson_key, person_id, state_code, sequence, completed_at)
       select id, unnest($2::text[]), person_id, state_code, 1, case when $3::boolean then now() end
       from enrolment.enrolment where id = $1`,
      [enrolmentId, lessons, completed],
    );
  }

  /** From and to are counted in hours from now. @returns its id. */
  async sitting(cohortId: string, from: number, to: number): Promise<string> {
    const [cohort] = await this.sql<{ courseId: string }>(
      'select course_id as "courseId" from enrolment.cohort where id = $1',
      [cohortId],
    );
    const { id } = await aSitting(this.database, { id: cohortId, courseId: cohort?.courseId ?? '' }, from, to);
    return id;
  }

  /** @returns the attempt's id. */
  async begins({ enrolmentId }: OnTheRoad, sittingId: string, minutesLeft = 30): Promise<string> {
    const attempt = newId();
    await this.sql(
      `insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
         item_order, started_at, deadline_at, late_until)
       select $1, s.id, s.exam_version_id, e.id, e.person_id, e.state_code, $4, '{}', now(),
         now() + make_interval(mins => $5), now() + interval '2 hours'
       from exams.sitting s, enrolment.enrolment e where s.id = $2 and e.id = $3`,
      [attempt, sittingId, enrolmentId, `C-${attempt.slice(-8)}`, minutesLeft],
    );
    return attempt;
  }

  async submits(officer: OnTheRoad, sittingId: string): Promise<string> {
    const attempt = await this.begins(officer, sittingId);
    await this.sql(
      `update exams.attempt set status = 'submitted', submitted_at = now(), submitted_by = 'candidate', receipt = '{}'
       where id = $1`,
      [attempt],
    );
    return attempt;
  }

  /** A result that nobody has released. @returns its id. */
  async graded(attemptId: string, percent: number, version = 1): Promise<string> {
    const result = newId();
    await this.sql(
      `insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points,
         maximum, percent, pass_percent, passed)
       select $1, id, $3, sitting_id, enrolment_id, person_id, state_code, $4::numeric / 10, 10, $4::numeric, 60,
         $4::numeric >= 60 from exams.attempt where id = $2`,
      [result, attemptId, version, percent],
    );
    await this.sql(`update exams.attempt set status = 'scored' where id = $1`, [attemptId]);
    return result;
  }

  async released(resultId: string): Promise<void> {
    await this.sql(
      `insert into grading.release (result_id, person_id, state_code, released_by)
       select id, person_id, state_code, person_id from grading.result where id = $1`,
      [resultId],
    );
  }

  /** A sitting whose result the officer knows. */
  async sat(officer: OnTheRoad, sittingId: string, percent: number): Promise<string> {
    const result = await this.graded(await this.submits(officer, sittingId), percent);
    await this.released(result);
    return result;
  }

  /** The certificate of a released result, issued so many days ago: it holds for three years. @returns its id. */
  async certified(resultId: string, daysAgo = 0): Promise<string> {
    const at = new Date(Date.now() - daysAgo * 86_400_000);
    const issued = await this.centre.get(CertificateIssuing).issue({ resultId }, at);
    if (!issued) throw new Error('No certificate is due');
    return issued.id;
  }

  async suspended(certificateId: string): Promise<void> {
    await this.changed(certificateId, `'suspended', 'under-investigation', null, null`);
  }

  async revoked(certificateId: string): Promise<void> {
    await this.changed(certificateId, `'revoked', 'misconduct', '${newId()}', '${newId()}'`);
  }

  private async changed(certificateId: string, change: string): Promise<void> {
    await this.sql(
      `insert into certification.status_change (id, certificate_id, sequence, kind, reason, requested_by, confirmed_by, at)
       values ($1, $2, 2, ${change}, now())`,
      [newId(), certificateId],
    );
  }
}
