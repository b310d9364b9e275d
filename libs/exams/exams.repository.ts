import { Injectable } from '@nestjs/common';
import type { ExamDocument, ExamSummary, ExamVersionRef, Paper } from '#contracts/exams';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';
import type { CompiledExam } from './domain/paper.js';

export const EXAM_COLUMNS = `e.id, e.code, e.course_id as "courseId",
    case when v.id is not null then jsonb_build_object('id', v.id, 'version', v.version, 'title', v.title,
      'durationMinutes', v.duration_minutes, 'passPercent', v.pass_percent::float8,
      'totalPoints', v.total_points::float8, 'items', (select count(*) from jsonb_object_keys(v.item_types)),
      'marksRequired', v.marks_required, 'publishedAt', ${utc('v.published_at')}) end as latest`;
export const LATEST_VERSION = `left join lateral (
  select * from exams.exam_version where exam_id = e.id order by version desc limit 1) v on true`;

@Injectable()
export class ExamsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<ExamSummary | null> {
    return this.work.one(`select ${EXAM_COLUMNS} from exams.exam e ${LATEST_VERSION} where e.id = $1`, [id]);
  }

  async hasCourse(courseId: string): Promise<boolean> {
    return (await this.work.one('select 1 from catalogue.courses where id = $1', [courseId])) !== null;
  }

  /** @returns the id of the new exam; null where the code is taken. */
  async insert({ code, courseId }: { code: string; courseId: string }): Promise<string | null> {
    const row = await this.work.one<{ id: string }>(
      `insert into exams.exam (id, code, course_id) values ($1, $2, $3) on conflict (code) do nothing returning id`,
      [newId(), code, courseId],
    );
    return row?.id ?? null;
  }

  /** Locks the exam until the transaction ends, so that its versions are numbered one after another. */
  async hold(examId: string): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('exams.exam:' || $1, 0))`, [examId]);
  }

  async insertVersion(
    examId: string,
    { paper, keys, itemTypes }: CompiledExam,
    { marksRequired }: Pick<ExamDocument, 'marksRequired'>,
    publishedBy: string,
  ): Promise<ExamVersionRef> {
    const id = newId();
    const row = await this.work.one<ExamVersionRef>(
      `insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
         marks_required, item_types, published_by)
       select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9
       from exams.exam_version where exam_id = $2
       returning id, exam_id as "examId", version, ${utc('published_at')} as "publishedAt"`,
      [
        id,
        examId,
        JSON.stringify(paper.title),
        paper.durationMinutes,
        paper.passPercent,
        paper.totalPoints,
        marksRequired,
        JSON.stringify(itemTypes),
        publishedBy,
      ],
    );
    if (!row) throw new Error('The exam version was not written');
    await this.work.query('insert into exams.paper (exam_version_id, paper) values ($1, $2)', [
      id,
      JSON.stringify(paper),
    ]);
    await this.work.query('insert into exams.key_sheet (exam_version_id, keys) values ($1, $2)', [
      id,
      JSON.stringify(keys),
    ]);
    return row;
  }

  async paper(examVersionId: string): Promise<Paper | null> {
    const row = await this.work.one<{ paper: Paper }>('select paper from exams.paper where exam_version_id = $1', [
      examVersionId,
    ]);
    return row?.paper ?? null;
  }
}
