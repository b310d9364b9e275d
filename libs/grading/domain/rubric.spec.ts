import type { DomainError } from '#kernel';
import { pointsOf, type Criteria } from './rubric.js';
import { settle } from './settlement.js';

const text = (word: string) => ({ ar: word, fr: word, en: word });
const levels = (...points: number[]) => points.map((value) => ({ points: value, text: text('…') }));
const report: Criteria = [
  { id: 'signs', title: text('Signs found'), levels: levels(0, 1, 2) },
  { id: 'procedure', title: text('Procedure'), levels: levels(0, 1, 2) },
  { id: 'language', title: text('Clear language'), levels: levels(0, 1, 2) },
];

const refusal = (judgements: { id: string; points: number }[]): DomainError => {
  try {
    pointsOf(report, judgements, 6);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('was not refused');
};

describe('judging a written answer by its rubric', () => {
  it('adds the levels where they add up to the worth of the item', () => {
    const judged = [
      { id: 'signs', points: 2 },
      { id: 'procedure', points: 1 },
      { id: 'language', points: 1 },
    ];
    expect(pointsOf(report, judged, 6)).toBe(4);
  });

  it('scales a rubric of six to an item worth four', () => {
    const judged = [
      { id: 'signs', points: 2 },
      { id: 'procedure', points: 2 },
      { id: 'language', points: 1 },
    ];
    expect(pointsOf(report, judged, 4)).toBe(3.33);
  });

  it('refuses a mark that leaves a criterion out', () => {
    const error = refusal([{ id: 'signs', points: 2 }]);
    expect(error.fields).toEqual([{ path: 'criteria', code: 'grading.criterion-missing' }]);
  });

  it('refuses points between two levels, naming the criterion', () => {
    const error = refusal([
      { id: 'signs', points: 1.5 },
      { id: 'procedure', points: 1 },
      { id: 'language', points: 1 },
    ]);
    expect(error.fields).toEqual([{ path: 'criteria.0.points', code: 'grading.criterion-level' }]);
  });

  it('refuses a criterion judged twice', () => {
    const error = refusal([
      { id: 'signs', points: 1 },
      { id: 'signs', points: 2 },
      { id: 'procedure', points: 1 },
      { id: 'language', points: 1 },
    ]);
    expect(error.fields).toEqual([{ path: 'criteria.1.id', code: 'grading.criterion-unknown' }]);
  });
});

describe('settling a script', () => {
  it('waits for the second marker', () => {
    expect(settle([4], 2, 6)).toEqual({ kind: 'waiting' });
  });

  it('takes the mean of two marks that lie close, never the higher one', () => {
    expect(settle([4, 5], 2, 6)).toEqual({ kind: 'settled', points: 4.5 });
  });

  it('takes the only mark where one is asked for', () => {
    expect(settle([3], 1, 6)).toEqual({ kind: 'settled', points: 3 });
  });

  it('sends two marks a third apart to the chief', () => {
    expect(settle([3, 5], 2, 6)).toEqual({ kind: 'disputed' });
  });

  it('still settles marks that differ by exactly a fifth', () => {
    expect(settle([4, 5], 2, 5)).toEqual({ kind: 'settled', points: 4.5 });
    expect(settle([3.4, 4.4], 2, 5)).toEqual({ kind: 'settled', points: 3.9 });
    expect(settle([3.4, 4.41], 2, 5)).toEqual({ kind: 'disputed' });
  });

  it('rounds a mean half up', () => {
    expect(settle([8.33, 10], 2, 10)).toEqual({ kind: 'settled', points: 9.17 });
    expect(settle([2, 2.03], 2, 10)).toEqual({ kind: 'settled', points: 2.02 });
  });
});
