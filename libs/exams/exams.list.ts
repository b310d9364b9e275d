import { listExams, type ExamSummary } from '#contracts/exams';
import { byText, describeList } from '#http';
import { EXAM_COLUMNS, LATEST_VERSION } from './exams.repository.js';

/** Exams with their newest version, by their codes; those without a version have no title. */
export const EXAMS = describeList<ExamSummary>()(listExams, {
  select: EXAM_COLUMNS,
  from: 'exams.exam e',
  join: LATEST_VERSION,
  key: { by: 'e.id', type: 'uuid' },
  filters: { courseId: { type: 'uuid', where: 'e.course_id = $value' } },
  sorted: {
    code: { by: 'e.code', type: 'text' },
    title: { ...byText('v.title'), nullable: true },
    published: { by: 'v.published_at', type: 'timestamptz', nullable: true },
  },
  counted: {},
});
