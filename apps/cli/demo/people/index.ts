import type { State } from '#contracts/identity';
import type { AgencyEntry, PostEntry, RankEntry } from '#identity';
import type { DemoPerson } from './country.js';
import { algeria, libya, mauritania } from './countries/maghreb.js';
import { morocco, tunisia } from './countries/morocco-and-tunisia.js';
import { egypt, sudan } from './countries/nile.js';
import { burkinaFaso, chad, mali, niger } from './countries/sahel.js';
import { nigeria, senegal } from './countries/west.js';

const countries = [
  algeria,
  burkinaFaso,
  chad,
  egypt,
  libya,
  mali,
  mauritania,
  morocco,
  niger,
  nigeria,
  senegal,
  sudan,
  tunisia,
];

/** The password of every demo sign-in. */
export const DEMO_PASSWORD = 'Rabat-2013';

export const states: readonly State[] = countries.map(({ state }) => state);
export const ranks: readonly RankEntry[] = countries.flatMap((country) => country.ranks);
export const agencies: readonly AgencyEntry[] = countries.flatMap((country) => country.agencies);
export const posts: readonly PostEntry[] = countries.flatMap((country) => country.posts);
export const administrators: readonly DemoPerson[] = countries.map(({ administrator }) => administrator);
/** Sixty officers, four or five a state. */
export const officers: readonly DemoPerson[] = countries.flatMap((country) => country.officers);

export { staff } from './staff.js';
export { demoId } from './demo-id.js';
export type { DemoPerson } from './country.js';
