import { nextPlace, optionId } from './use-choice.js';

describe('the arrow keys of the search', () => {
  it('go from the field to the first, on to the last, and back to the field', () => {
    expect([-1, 0, 1, 2].map((at) => nextPlace(at, 1, 3))).toEqual([0, 1, 2, -1]);
  });

  it('go upwards from the field to the last', () => {
    expect([-1, 2, 1, 0].map((at) => nextPlace(at, -1, 3))).toEqual([2, 1, 0, -1]);
  });

  it('stay in the field where nothing is found', () => {
    expect([nextPlace(-1, 1, 0), nextPlace(-1, -1, 0)]).toEqual([-1, -1]);
  });
});

it('names an option by its place, and none that is not there', () => {
  expect(optionId('found', ['/people/1', '/people'], '/people')).toBe('found-1');
  expect([optionId('found', ['/people'], null), optionId('found', [], '/people')]).toEqual([undefined, undefined]);
});
