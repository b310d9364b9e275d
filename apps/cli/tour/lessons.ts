import { getEnrolledCourse, recordProgress } from '#contracts/learning';
import { LANGUAGES } from '#kernel';
import { expectEqual, expectThat } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';
import type { Seated } from './seat.js';

/** The officer reads every lesson in Arabic; a message that comes late changes nothing. */
export async function readLessons(people: People, narrator: Narrator, { officer, enrolmentId }: Seated): Promise<void> {
  const session = await people.withPassword(officer.email, officer.password);
  const course = await session.call(getEnrolledCourse, { params: { enrolmentId } });
  const lessons = course.document.modules.flatMap((part) => part.lessons);
  expectEqual('lessons read before', course.lessons, { total: lessons.length, completed: 0 });
  expectEqual('where to begin', course.resume, { lessonKey: lessons[0]?.key ?? '', position: 0 });
  for (const lesson of lessons) {
    for (const language of LANGUAGES) expectThat(`a title in ${language}`, lesson.title[language].length > 0);
    const params = { enrolmentId, lessonKey: lesson.key };
    const position = lesson.blocks.length - 1;
    const kept = await session.call(recordProgress, {
      params,
      body: { position, completed: true, seen: [position], sequence: 2 },
    });
    expectEqual('position kept', kept.position, position);
    expectThat('the lesson is completed', kept.completedAt !== null);
    const late = await session.call(recordProgress, {
      params,
      body: { position: 0, completed: false, seen: [0], sequence: 1 },
    });
    expectEqual('position after an older message', late.position, position);
    expectEqual('blocks read, by both messages', late.seen, [0, position]);
    narrator.say('lesson', { title: lesson.title[people.language], minutes: lesson.minutes });
  }
  const after = await session.call(getEnrolledCourse, { params: { enrolmentId } });
  expectEqual('lessons read', after.lessons, { total: lessons.length, completed: lessons.length });
  expectEqual('nothing left to resume', after.resume, null);
  const other = await people.as('trainee1.tn');
  await other.refused(getEnrolledCourse, 404, { params: { enrolmentId } });
}
