import type { CourseDocument } from '#contracts/catalogue';
import type { EnrolledCourse, LessonProgress } from '#contracts/learning';

export type Standing = Pick<EnrolledCourse, 'lessons' | 'minutesLeft' | 'resume'>;

type Lesson = CourseDocument['modules'][number]['lessons'][number];

/** Where an officer stands in a course, with lessons taken in the order of the document. */
export function standingIn(document: CourseDocument, progress: readonly LessonProgress[]): Standing {
  const of = new Map(progress.map((entry) => [entry.lessonKey, entry]));
  const lessons = document.modules.flatMap((part) => part.lessons);
  const open = lessons.filter(({ key }) => of.get(key)?.completedAt == null);
  const next = readLast(open, of) ?? open[0];
  const minutes = open.reduce((sum, lesson) => sum + minutesOf(lesson, of.get(lesson.key)), 0);
  return {
    lessons: { total: lessons.length, completed: lessons.length - open.length },
    minutesLeft: Math.ceil(minutes),
    resume: next ? { lessonKey: next.key, position: of.get(next.key)?.position ?? 0 } : null,
  };
}

/** The lesson read last, unless completed: an officer who stops in the middle of the third lesson goes on there. */
function readLast(open: readonly Lesson[], of: ReadonlyMap<string, LessonProgress>): Lesson | undefined {
  const newest = [...of.values()].sort((one, other) => other.readAt.localeCompare(one.readAt))[0];
  return open.find(({ key }) => key === newest?.lessonKey);
}

/** The minutes left of a lesson, by the share of its blocks that was not read. */
function minutesOf({ minutes, blocks }: Lesson, progress: LessonProgress | undefined): number {
  const read = progress ? progress.seen.filter((block) => block < blocks.length).length : 0;
  return blocks.length === 0 ? minutes : minutes * (1 - read / blocks.length);
}
