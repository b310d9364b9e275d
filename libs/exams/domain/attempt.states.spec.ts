import { AttemptStatus } from '#contracts/exams';
import { assertAttemptMay, statusesBefore } from './attempt.states.js';

const EXPECTED: Readonly<Record<AttemptStatus, readonly AttemptStatus[]>> = {
  open: ['submitted'],
  submitted: ['scored'],
  scored: ['submitted', 'released'],
  released: [],
};

describe('An attempt', () => {
  const pairs = AttemptStatus.options.flatMap((from) => AttemptStatus.options.map((to) => [from, to] as const));

  it.each(pairs)('that is %s becomes %s only where the table says so', (from, to) => {
    const change = () => assertAttemptMay(from, to);
    if (EXPECTED[from].includes(to)) expect(change).not.toThrow();
    else expect(change).toThrow('exams.attempt-transition-refused');
  });

  it('comes to each status from the ones before it alone', () => {
    expect(AttemptStatus.options.map(statusesBefore)).toEqual([[], ['open', 'scored'], ['submitted'], ['scored']]);
  });
});
