import { minutesLeft, passedMilestone, spanOf } from './time-words.js';

const DEADLINE = '2026-03-04T10:00:00.000Z';
const at = (time: string): number => Date.parse(`2026-03-04T${time}Z`);

describe('the time that is left in an exam', () => {
  it('counts the minute that has begun', () => {
    expect(minutesLeft(DEADLINE, at('09:00:00'))).toBe(60);
    expect(minutesLeft(DEADLINE, at('09:00:01'))).toBe(60);
    expect(minutesLeft(DEADLINE, at('09:59:59'))).toBe(1);
  });

  it('is over at the deadline and stays so', () => {
    expect(minutesLeft(DEADLINE, at('10:00:00'))).toBe(0);
    expect(minutesLeft(DEADLINE, at('11:30:00'))).toBe(0);
  });

  it.each([
    [31, 30],
    [16, 15],
    [6, 5],
    [2, 1],
    [1, 0],
  ])('is said when %i minutes become %i', (before, now) => {
    expect(passedMilestone(before, now)).toBe(true);
  });

  it('is said once after a device slept over two milestones', () => {
    expect(passedMilestone(40, 4)).toBe(true);
    expect(passedMilestone(4, 4)).toBe(false);
  });

  it.each([
    [45, 44],
    [30, 29],
    [5, 4],
  ])('is not said when %i minutes become %i', (before, now) => {
    expect(passedMilestone(before, now)).toBe(false);
  });

  it('is told in hours and minutes, as people say it', () => {
    expect(spanOf(95)).toEqual({ hours: 1, minutes: 35 });
    expect(spanOf(120)).toEqual({ hours: 2, minutes: 0 });
    expect(spanOf(11)).toEqual({ hours: 0, minutes: 11 });
  });
});
