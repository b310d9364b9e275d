import { randomInt } from 'node:crypto';

/** Without 0, 1, I and O, which are misread. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 6;

/** What a candidate is called by those who may not know who it is: `C-7K4QM2`. Says nothing of order or person. */
export const drawCandidateCode = (): string =>
  `C-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
