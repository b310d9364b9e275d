import { answerIn, isOvertaken, withOtherSign } from './typed-answer.js';

describe('What stands in a field for a number', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['12،5', 12.5],
    ['12.', 12],
    ['١٢', 12],
    ['0.0000001', 1e-7],
  ])('%j is the answer %d', (text, value) => {
    expect(answerIn(text)).toEqual({ value, unread: null });
  });

  it.each(['12x5', '1,250', '1 2', '9007199254740993', '-', '12 5'])(
    '%j is no answer, also where 12 was given before: nothing that is not shown is kept',
    (text) => {
      expect(answerIn(text)).toEqual({ value: null, unread: text });
    },
  );

  it.each(['', ' '])('%j takes the answer back', (text) => {
    expect(answerIn(text)).toEqual({ value: null, unread: null });
  });
});

describe('A field for a number', () => {
  it.each<[string, number | null]>([
    ['12', 12],
    ['12.0', 12],
    ['١٢', 12],
    ['', null],
    ['12x', null],
    ['1,250', null],
  ])('with %j stays as it is typed where %p is the answer', (text, given) => {
    expect(isOvertaken(text, given)).toBe(false);
  });

  it.each<[string, number | null]>([
    ['12', 13],
    ['12', null],
    ['12x', 13],
    ['', 13],
  ])('with %j shows what was answered elsewhere: %p', (text, given) => {
    expect(isOvertaken(text, given)).toBe(true);
  });
});

describe('The button beside a field for a number', () => {
  it.each<[string, number]>([
    ['5', -5],
    ['+5', -5],
    ['\u200e+5', -5],
    ['12,5', -12.5],
    ['١٢', -12],
    ['.5', -0.5],
    ['-5', 5],
    ['\u20135', 5],
    ['\u22125', 5],
    ['\u061c-٥', 5],
    ['- 5', 5],
  ])('makes of %j the number %d, and the one before when it is pressed again', (text, value) => {
    const turned = withOtherSign(text);
    expect(answerIn(turned)).toEqual({ value, unread: null });
    expect(answerIn(withOtherSign(turned))).toEqual({ value: -value, unread: null });
  });

  it('begins a number below zero where nothing is typed yet', () => {
    expect(withOtherSign('')).toBe('-');
  });
});
