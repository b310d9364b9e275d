import { randomInt } from 'node:crypto';

/** Letters and digits that are not confused when they are read aloud or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789';
const GROUPS = 4;
const LETTERS = 4;

const group = (): string => Array.from({ length: LETTERS }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

/** A generated password: sixteen characters of thirty, about 78 bits, in groups of four. */
export const initialPassword = (): string => Array.from({ length: GROUPS }, group).join('-');
