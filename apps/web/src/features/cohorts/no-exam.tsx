import { useQuery } from '@tanstack/react-query';
import { listExams } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';

/** Whether a course has an exam that can be sat; null until that is known. */
export function useHasExam(courseId: string): boolean | null {
  const { data } = useQuery(asking(listExams, { query: { courseId, limit: 200 } }));
  return data ? data.items.some(({ latest }) => latest !== null) : null;
}

/** Says what it means that a course has no exam, and who can do something about it; else says nothing. */
export function NoExamYet({ courseId }: { readonly courseId: string }) {
  const { t } = useTexts();
  if (useHasExam(courseId) !== false) return null;
  return <Notice tone="warning">{t('web-acts:no-exam.meaning')}</Notice>;
}
