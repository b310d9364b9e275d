import { Injectable } from '@nestjs/common';
import type { CourseDocument } from '#contracts/catalogue';
import type { LessonProgress } from '#contracts/learning';
import { UnitOfWork, utc } from '#database';

/** An own enrolment with the course that it gives. */
export interface OwnEnrolment {
  readonly id: string;
  readonly stateCode: string;
  readonly status: string;
  readonly courseVersionId: string;
  readonly document: CourseDocument;
}

const COLUMNS = `lesson_key as "lessonKey", position, sequence::float8 as sequence, ${utc('opened_at')} as "openedAt",
  ${utc('completed_at')} as "completedAt"`;

@Injectable()
export class ProgressRepository {
  constructor(private readonly work: UnitOfWork) {}

  enrolmentOf(personId: string, enrolmentId: string): Promise<OwnEnrolment | null> {
    return this.work.one(
      `select e.id, e.state_code as "stateCode", e.status, v.id as "courseVersionId", v.document
       from enrolment.enrolment e join catalogue.course_version v on v.id = e.course_version_id
       where e.id = $2 and e.person_id = $1`,
      [personId, enrolmentId],
    );
  }

  of(enrolmentId: string): Promise<LessonProgress[]> {
    const sql = `select ${COLUMNS} from learning.lesson_progress where enrolment_id = $1 order by opened_at`;
    return this.work.query(sql, [enrolmentId]);
  }

  /** Keeps the newer message of two; a lesson once completed stays so. Answers with what is kept. */
  async keep(progress: {
    enrolment: OwnEnrolment;
    personId: string;
    lessonKey: string;
    position: number;
    completed: boolean;
    sequence: number;
  }): Promise<LessonProgress> {
    const { enrolment, personId, lessonKey, position, completed, sequence } = progress;
    const row = await this.work.one<LessonProgress>(
      `insert into learning.lesson_progress as kept
         (enrolment_id, lesson_key, person_id, state_code, position, sequence, completed_at)
       values ($1, $2, $3, $4, $5, $6, case when $7 then now() end)
       on conflict (enrolment_id, lesson_key) do update set
         position = case when excluded.sequence > kept.sequence then excluded.position else kept.position end,
         sequence = greatest(excluded.sequence, kept.sequence),
         completed_at = coalesce(kept.completed_at, excluded.completed_at)
       returning ${COLUMNS}`,
      [enrolment.id, lessonKey, personId, enrolment.stateCode, position, sequence, completed],
    );
    if (!row) throw new Error('The progress was not written');
    return row;
  }
}
