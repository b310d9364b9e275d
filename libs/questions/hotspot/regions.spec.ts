import type { Region } from './schema.js';
import { isInRegion } from './regions.js';

const rectangle: Region = { shape: 'rectangle', x: 10, y: 20, width: 30, height: 40 };
const circle: Region = { shape: 'circle', x: 0, y: 0, radius: 5 };
const triangle: Region = {
  shape: 'polygon',
  points: [
    [0, 0],
    [10, 0],
    [0, 10],
  ],
};
/** A U: the notch between its arms is outside. */
const notched: Region = {
  shape: 'polygon',
  points: [
    [0, 0],
    [30, 0],
    [30, 30],
    [20, 30],
    [20, 10],
    [10, 10],
    [10, 30],
    [0, 30],
  ],
};
const diamond: Region = {
  shape: 'polygon',
  points: [
    [5, 0],
    [10, 5],
    [5, 10],
    [0, 5],
  ],
};

describe('A point on a drawing', () => {
  it.each<[string, Region, number, number, boolean]>([
    ['inside a rectangle', rectangle, 25, 40, true],
    ['on its left edge', rectangle, 10, 40, true],
    ['on its far corner', rectangle, 40, 60, true],
    ['left of it', rectangle, 9.99, 40, false],
    ['below it', rectangle, 25, 60.01, false],
    ['at the centre of a circle', circle, 0, 0, true],
    ['on its edge', circle, 3, 4, true],
    ['on its edge, straight above', circle, 0, -5, true],
    ['just outside it', circle, 3, 4.01, false],
    ['in the corner of its square', circle, 4.9, 4.9, false],
    ['inside a triangle', triangle, 2, 2, true],
    ['on its longest side', triangle, 5, 5, true],
    ['on its corner', triangle, 0, 10, true],
    ['on the line of a side, beyond its end', triangle, 11, 0, false],
    ['just beyond its longest side', triangle, 5.01, 5.01, false],
    ['in an arm of a notched shape', notched, 5, 20, true],
    ['in its other arm', notched, 25, 20, true],
    ['in its notch', notched, 15, 20, false],
    ['on the floor of its notch', notched, 15, 10, true],
    ['below the floor of its notch', notched, 15, 9, true],
    ['level with a corner, inside', diamond, 5, 5, true],
    ['level with a corner, outside', diamond, -1, 5, false],
    ['level with the top corner, outside', diamond, 0, 0, false],
  ])('%s', (_where, region, x, y, inside) => {
    expect(isInRegion(region, { x, y })).toBe(inside);
  });

  it('touches an edge whose place is no exact binary fraction', () => {
    // In binary fractions 0.7 + 0.1 is less than 0.8, and 0.8 - 0.1 is more than 0.7.
    expect(isInRegion({ shape: 'rectangle', x: 0.7, y: 0, width: 0.1, height: 1 }, { x: 0.8, y: 0.5 })).toBe(true);
    expect(isInRegion({ shape: 'circle', x: 0.1, y: 0, radius: 0.7 }, { x: 0.8, y: 0 })).toBe(true);
  });
});
