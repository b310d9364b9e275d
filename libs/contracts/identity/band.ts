import { z } from 'zod';

/** The region's ladder, onto which each national rank is mapped. */
export const RegionalBand = z
  .enum(['rank-and-file', 'nco', 'junior-officer', 'mid-level-officer', 'senior-officer'])
  .meta({ id: 'RegionalBand' });

export type RegionalBand = z.output<typeof RegionalBand>;
