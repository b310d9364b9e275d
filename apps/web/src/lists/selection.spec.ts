import { allOrNone, extentOf, hiddenOf, spanned, toggled } from './selection.js';

const shown = ['a', 'b', 'c', 'd'];
const of = (...ids: string[]) => new Set(ids);

describe('the rows that are selected', () => {
  it('are one more or one less at a time', () => {
    expect(toggled(of('a'), 'b')).toEqual(of('a', 'b'));
    expect(toggled(of('a', 'b'), 'a')).toEqual(of('b'));
  });

  it('are left as they were for who holds them', () => {
    const before = of('a');
    toggled(before, 'b');
    expect(before).toEqual(of('a'));
  });

  it.each([
    ['a', 'c', of('a', 'b', 'c')],
    ['c', 'a', of('a', 'b', 'c')],
  ])('reach from %s to %s', (from, to, all) => {
    expect(spanned(of(from), shown, from, to)).toEqual(all);
  });

  it('go out together when the last one goes out', () => {
    expect(spanned(of('a', 'b', 'c'), shown, 'a', 'b')).toEqual(of('c'));
  });

  it('are the one alone where the first is no longer shown', () => {
    expect(spanned(of(), shown, 'gone', 'b')).toEqual(of('b'));
  });

  it('are none, some or all of what is shown', () => {
    expect(extentOf(of(), shown)).toBe('none');
    expect(extentOf(of('a', 'not shown'), shown)).toBe('some');
    expect(extentOf(of(...shown, 'not shown'), shown)).toBe('all');
    expect(extentOf(of('a'), [])).toBe('none');
  });

  it('are hidden where a filter leaves them out', () => {
    expect(hiddenOf(of('a', 'b', 'c', 'd', 'e'), ['a', 'd'])).toBe(3);
    expect(hiddenOf(of('a'), shown)).toBe(0);
  });

  it('become all at once, and none when they were all', () => {
    expect(allOrNone(of('a'), shown)).toEqual(of(...shown));
    expect(allOrNone(of(...shown), shown)).toEqual(of());
  });
});
