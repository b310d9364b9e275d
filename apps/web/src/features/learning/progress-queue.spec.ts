import type { LessonProgress } from '#contracts/learning';
import { joinedReading, type Reading } from './progress-queue.js';

const centre = (change: Partial<LessonProgress> = {}): LessonProgress => ({
  lessonKey: 'layers',
  position: 2,
  seen: [0, 1, 2],
  sequence: 100,
  openedAt: '2026-03-01T08:00:00.000Z',
  readAt: '2026-03-01T08:10:00.000Z',
  completedAt: null,
  ...change,
});
const device = (sequence: number, change: Partial<Reading> = {}) => ({
  key: 'enrolment layers',
  sequence,
  value: { enrolmentId: 'enrolment', lessonKey: 'layers', position: 5, seen: [4, 5], completed: false, ...change },
  savedAt: null,
  device: 'phone',
  over: 0,
  revision: 0,
});

describe('what is known of a lesson', () => {
  it('is nothing before it was opened', () => {
    expect(joinedReading(undefined, undefined)).toEqual({ position: 0, seen: [], completed: false, isBegun: false });
  });

  it('goes on where this device is, when it read later than the centre knows', () => {
    expect(joinedReading(centre(), device(120))).toMatchObject({ position: 5, seen: [0, 1, 2, 4, 5] });
  });

  it('goes on where another device is, when that read later', () => {
    expect(joinedReading(centre(), device(90))).toMatchObject({ position: 2, seen: [0, 1, 2, 4, 5] });
  });

  it('is completed by either', () => {
    expect(joinedReading(centre(), device(120, { completed: true })).completed).toBe(true);
    expect(joinedReading(centre({ completedAt: '2026-03-01T09:00:00.000Z' }), device(120)).completed).toBe(true);
    expect(joinedReading(centre(), device(120)).completed).toBe(false);
  });
});
