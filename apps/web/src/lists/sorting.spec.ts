import { nextSort, orderOf, sortOf } from './sorting.js';

/** The orders that several presses on the head of one column lead to. */
function pressed(key: string, usual: string | null, times: number, from = usual): (string | null)[] {
  const steps: (string | null)[] = [];
  for (let sort = from; steps.length < times; steps.push(sort)) sort = nextSort(sort, key, usual);
  return steps;
}

describe('the order of a list', () => {
  it('goes from ascending to descending and back to the usual one', () => {
    expect(pressed('state', 'name', 4)).toEqual(['state', '-state', 'name', 'state']);
  });

  it('turns about where the column is the one of the usual order', () => {
    expect(pressed('name', 'name', 3)).toEqual(['-name', 'name', '-name']);
    expect(pressed('opened', '-opened', 3)).toEqual(['opened', '-opened', 'opened']);
  });

  it('begins with ascending when another column is pressed', () => {
    expect(pressed('name', 'name', 1, '-state')).toEqual(['name']);
  });

  it('goes back to those that match best first while words are sought', () => {
    expect(pressed('name', null, 3)).toEqual(['name', '-name', null]);
  });

  it('is written with a sign before what is sorted backwards', () => {
    expect(orderOf('-name')).toEqual({ key: 'name', direction: 'descending' });
    expect(orderOf('name')).toEqual({ key: 'name', direction: 'ascending' });
    expect([orderOf('-name'), orderOf('name')].map(sortOf)).toEqual(['-name', 'name']);
  });
});
