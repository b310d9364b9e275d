import { borderCompetencies } from './border.js';
import { otherSectorCompetencies } from './customs-and-justice.js';
import { documentCompetencies } from './documents.js';
import type { DemoCompetency } from './entry.js';

/** What the centre of the demo wants officers to be able to do, of every sector. */
export const demoCompetencies: readonly DemoCompetency[] = [
  ...documentCompetencies,
  ...borderCompetencies,
  ...otherSectorCompetencies,
];
