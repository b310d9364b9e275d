import type { CourseDocument } from '#contracts/catalogue';
import type { EnrolledCourse, LessonProgress } from '#contracts/learning';

export type Standing = Pick<EnrolledCourse, 'lessons' | 'resume'>;

/** Where an officer stands in a course, lessons taken in the order of the document. */
export function standingIn(document: CourseDocument, progress: readonly LessonProgress[]): Standing {
  const of = new Map(progress.map((entry) => [entry.lessonKey, entry]));
  const keys = document.modules.flatMap((part) => part.lessons.map((lesson) => lesson.key));
  const next = keys.find((key) => of.get(key)?.completedAt == null);
  return {
    lessons: { total: keys.length, completed: keys.filter((key) => of.get(key)?.completedAt != null).length },
    resume: next === undefined ? null : { lessonKey: next, position: of.get(next)?.position ?? 0 },
  };
}
