import { ACCOUNT } from './places/account.js';
import { CENTRE } from './places/centre.js';
import { CURRICULUM } from './places/curriculum.js';
import { IMPORTS } from './places/imports.js';
import { JUDGING } from './places/judging.js';
import { OFFICER } from './places/officer.js';
import { PUBLIC } from './places/public.js';
import { STRUCTURE } from './places/structure.js';
import type { Place } from './screen.js';

/** Every screen, with its states; those of one person stand together. */
export const PLACES: readonly Place[] = [
  ...PUBLIC,
  ...ACCOUNT,
  ...OFFICER,
  ...JUDGING,
  ...CENTRE,
  ...STRUCTURE,
  ...CURRICULUM,
  ...IMPORTS,
];
