import { Injectable } from '@nestjs/common';
import type { CourseDocument } from '#contracts/catalogue';
import type { CourseStanding, LessonProgress } from '#contracts/learning';
import { UnitOfWork, utc } from '#database';

/** An enrolment of the reader with the course that it gives. */
export interface OwnEnrolment {
  readonly id: string;
  /** The owner: the reader, or a record that was merged into theirs. */
  readonly personId: string;
  readonly stateCode: string;
  readonly status: string;
  readonly courseVersionId: string;
  readonly cohortId: string;
  readonly document: CourseDocument;
}

/** An enrolment that is being read, with its cohort and what was read. */
export interface ReadEnrolment {
  readonly id: string;
  readonly cohort: CourseStanding['cohort'];
  readonly document: CourseDocument;
  readonly progress: readonly LessonProgress[];
}

export const PROGRESS_COLUMNS = `lesson_key as "lessonKey", position, seen, sequence::float8 as sequence, ${utc('opened_at')} as "openedAt",
  ${utc('read_at')} as "readAt", ${utc('completed_at')} as "completedAt"`;

@Injectable()
export class ProgressRepository {
  constructor(private readonly work: UnitOfWork) {}

  enrolmentOf(personId: string, enrolmentId: string): Promise<OwnEnrolment | null> {
    return this.work.one(
      `select e.id, e.person_id as "personId", e.state_code as "stateCode", e.status, v.id as "courseVersionId",
         e.cohort_id as "cohortId", v.document
       from enrolment.enrolments e join catalogue.course_versions v on v.id = e.course_version_id
       where e.id = $2 and e.person_id = any (identity.same_person($1))`,
      [personId, enrolmentId],
    );
  }

  of(enrolmentId: string): Promise<LessonProgress[]> {
    const sql = `select ${PROGRESS_COLUMNS} from learning.lesson_progress where enrolment_id = $1 order by opened_at`;
    return this.work.query(sql, [enrolmentId]);
  }

  /** Keeps the newer position of two; what was once read or completed stays so. Answers with what is kept. */
  async keep(progress: {
    enrolment: OwnEnrolment;
    lessonKey: string;
    position: number;
    seen: readonly number[];
    completed: boolean;
    sequence: number;
  }): Promise<LessonProgress> {
    const { enrolment, lessonKey, position, seen, completed, sequence } = progress;
    const row = await this.work.one<LessonProgress>(
      `insert into learning.lesson_progress as kept
         (enrolment_id, lesson_key, person_id, state_code, position, sequence, completed_at, seen)
       values ($1, $2, $3, $4, $5, $6, case when $7 then now() end, $8)
       on conflict (enrolment_id, lesson_key) do update set
         position = case when excluded.sequence > kept.sequence then excluded.position else kept.position end,
         sequence = greatest(excluded.sequence, kept.sequence),
         seen = array(select distinct unnest(kept.seen || excluded.seen) order by 1),
         read_at = now(),
         completed_at = coalesce(kept.completed_at, excluded.completed_at)
       returning ${PROGRESS_COLUMNS}`,
      [enrolment.id, lessonKey, enrolment.personId, enrolment.stateCode, position, sequence, completed, seen],
    );
    if (!row) throw new Error('The progress was not written');
    return row;
  }
}
