import type { CourseDocument } from '#contracts/catalogue';
import type { LessonProgress } from '#contracts/learning';
import { standingIn } from './standing.js';

const lesson = (key: string) => ({
  key,
  title: { ar: 'درس', fr: 'Leçon', en: 'Lesson' },
  minutes: 20,
  blocks: Array(10).fill({}),
});
const course = {
  modules: [
    { key: 'm1', title: { ar: 'وحدة', fr: 'Module', en: 'Module' }, lessons: [lesson('layers'), lesson('features')] },
    { key: 'm2', title: { ar: 'وحدة', fr: 'Module', en: 'Module' }, lessons: [lesson('mrz')] },
  ],
} as unknown as CourseDocument;

const read = (lessonKey: string, position: number, completed: boolean, readAt = '08:00'): LessonProgress => ({
  lessonKey,
  position,
  seen: Array.from({ length: position }, (_, block) => block),
  sequence: 1,
  readAt: `2026-03-01T${readAt}:00.000Z`,
  openedAt: '2026-03-01T08:00:00.000Z',
  completedAt: completed ? '2026-03-01T09:00:00.000Z' : null,
});

describe('where an officer stands in a course', () => {
  it('begins at the first lesson when nothing was read', () => {
    expect(standingIn(course, [])).toEqual({
      lessons: { total: 3, completed: 0 },
      minutesLeft: 60,
      resume: { lessonKey: 'layers', position: 0 },
    });
  });

  it('goes on at the block where the first unfinished lesson was left', () => {
    const progress = [read('layers', 9, true), read('features', 4, false)];
    expect(standingIn(course, progress)).toEqual({
      lessons: { total: 3, completed: 1 },
      // Left are 12 of the 20 minutes of the second lesson, as 4 of its 10 blocks were read, and the third lesson.
      minutesLeft: 32,
      resume: { lessonKey: 'features', position: 4 },
    });
  });

  it('comes back to a lesson that was skipped', () => {
    expect(standingIn(course, [read('mrz', 2, true)]).resume).toEqual({ lessonKey: 'layers', position: 0 });
  });

  it('goes on where reading stopped last, even past a lesson that was skipped', () => {
    const progress = [read('layers', 3, false, '08:00'), read('mrz', 5, false, '09:30')];
    expect(standingIn(course, progress).resume).toEqual({ lessonKey: 'mrz', position: 5 });
  });

  it('has nothing left to resume when every lesson is finished', () => {
    const all = [read('layers', 1, true), read('features', 1, true), read('mrz', 1, true)];
    expect(standingIn(course, all)).toEqual({
      lessons: { total: 3, completed: 3 },
      minutesLeft: 0,
      resume: null,
    });
  });
});
