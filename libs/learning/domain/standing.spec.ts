import type { CourseDocument } from '#contracts/catalogue';
import type { LessonProgress } from '#contracts/learning';
import { standingIn } from './standing.js';

const lesson = (key: string) => ({ key, title: { ar: 'درس', fr: 'Leçon', en: 'Lesson' }, minutes: 20, blocks: [] });
const course = {
  modules: [
    { key: 'm1', title: { ar: 'وحدة', fr: 'Module', en: 'Module' }, lessons: [lesson('layers'), lesson('features')] },
    { key: 'm2', title: { ar: 'وحدة', fr: 'Module', en: 'Module' }, lessons: [lesson('mrz')] },
  ],
} as unknown as CourseDocument;

const read = (lessonKey: string, position: number, completed: boolean): LessonProgress => ({
  lessonKey,
  position,
  sequence: 1,
  openedAt: '2026-03-01T08:00:00.000Z',
  completedAt: completed ? '2026-03-01T09:00:00.000Z' : null,
});

describe('where an officer stands in a course', () => {
  it('begins at the first lesson when nothing was read', () => {
    expect(standingIn(course, [])).toEqual({
      lessons: { total: 3, completed: 0 },
      resume: { lessonKey: 'layers', position: 0 },
    });
  });

  it('goes on at the block where the first unfinished lesson was left', () => {
    const progress = [read('layers', 9, true), read('features', 4, false)];
    expect(standingIn(course, progress)).toEqual({
      lessons: { total: 3, completed: 1 },
      resume: { lessonKey: 'features', position: 4 },
    });
  });

  it('comes back to a lesson that was skipped', () => {
    expect(standingIn(course, [read('mrz', 2, true)]).resume).toEqual({ lessonKey: 'layers', position: 0 });
  });

  it('has nothing left to resume when every lesson is finished', () => {
    const all = [read('layers', 1, true), read('features', 1, true), read('mrz', 1, true)];
    expect(standingIn(course, all)).toEqual({ lessons: { total: 3, completed: 3 }, resume: null });
  });
});
