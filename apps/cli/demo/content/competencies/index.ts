import { borderCompetencies } from './border.js';
import { otherSectorCompetencies } from './customs-and-justice.js';
import { documentCompetencies } from './documents.js';
import type { DemoCompetency } from './entry.js';

/** What the demo's centre wants officers to be able to do, in every sector. */
export const demoCompetencies: readonly DemoCompetency[] = [
  ...documentCompetencies,
  ...borderCompetencies,
  ...otherSectorCompetencies,
];
