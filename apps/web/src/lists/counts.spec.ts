import { countOf, offered } from './counts.js';

const STATUSES = ['nominating', 'running', 'finished', 'cancelled'] as const;

describe('the values of a filter', () => {
  it('are all offered until they are counted', () => {
    expect(offered(STATUSES, undefined, undefined)).toEqual(STATUSES);
    expect(countOf('running', undefined)).toBeUndefined();
  });

  it('are those that lead to something, in their own order', () => {
    expect(offered(STATUSES, { finished: 3, nominating: 12, cancelled: 0 }, undefined)).toEqual([
      'nominating',
      'finished',
    ]);
  });

  it('keep the chosen one, which leads to nothing any more', () => {
    expect(offered(STATUSES, { finished: 3 }, 'running')).toEqual(['running', 'finished']);
    expect(countOf('running', { finished: 3 })).toBe(0);
  });
});
