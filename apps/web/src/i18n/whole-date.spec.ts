import { formatClockTime, formatDate } from '#i18n/web';
import { wholeDate } from './whole-date.js';

const AT = new Date('2026-11-29T13:54:00Z');
/** The pieces into which a line may be cut: at spaces, but not at those that hold. */
const pieces = (said: string): string[] => said.split(' ').map((piece) => piece.replaceAll('\u00a0', ' '));

describe('A date on a screen', () => {
  it.each([
    ['ar', '29 نوفمبر 2026', 'في 13:54'],
    ['fr', '29 novembre 2026', 'à 13:54'],
    ['en', '29 November 2026', 'at 13:54'],
  ] as const)('is cut between day and time alone, in %s', (language, day, time) => {
    expect(pieces(wholeDate(formatDate(AT, language, 'UTC')))).toEqual([day]);
    expect(pieces(wholeDate(formatClockTime(AT, language, 'UTC')))).toEqual([day, time]);
  });
});
