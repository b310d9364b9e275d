import { ninthOf, placing, whole, within } from './points.js';

const size = { width: 200, height: 100 };
const first = { x: 50, y: 50 };

describe('A point placed on a drawing', () => {
  it('stands beside the others, as long as there is one to place', () => {
    expect(placing([first], { x: 60, y: 50 }, size, 2)).toEqual({
      points: [first, { x: 60, y: 50 }],
      at: 1,
      what: 'marked',
    });
  });

  it('is none beyond the last', () => {
    expect(placing([first], { x: 60, y: 50 }, size, 1)).toEqual({ points: [first], at: null, what: 'full' });
  });

  it.each([
    ['at the same place, as a second click puts it', first],
    ['less than three hundredths of the longer side away', { x: 54, y: 54 }],
  ])('takes the place of another %s', (_where, point) => {
    expect(placing([{ x: 1, y: 1 }, first], point, size, 2)).toEqual({
      points: [{ x: 1, y: 1 }, point],
      at: 1,
      what: 'moved',
    });
  });

  it('lies on the drawing, in whole units', () => {
    expect(whole(within(size, { x: -3, y: 99.6 }))).toEqual({ x: 0, y: 100 });
  });

  it('is moved by less than a unit, too, on a small drawing', () => {
    expect(within({ width: 1, height: 1 }, { x: 0.5 + 1 / 250, y: 0.5 })).toEqual({ x: 0.504, y: 0.5 });
  });

  it.each([
    [{ x: 0, y: 0 }, 'top-left'],
    [{ x: 100, y: 10 }, 'top'],
    [{ x: 199, y: 50 }, 'right'],
    [{ x: 100, y: 50 }, 'middle'],
    [{ x: 10, y: 99 }, 'bottom-left'],
  ])('at %j is told as %s', (point, ninth) => {
    expect(ninthOf(point, size)).toBe(ninth);
  });
});
