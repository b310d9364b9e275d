import { randomInt } from 'node:crypto';

/** Letters and digits without 0, 1, I and O, which are misread. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 6;

/**
 * The code by which people who may not know a candidate's name refer to them: `C-7K4QM2`. It reveals neither order nor
 * person.
 */
export const drawCandidateCode = (): string =>
  `C-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
