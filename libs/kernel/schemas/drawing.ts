import { z } from 'zod';
import { Key } from './key.js';
import { CompleteText } from './texts.js';

/**
 * A drawing in SVG, one for all languages: `{{label}}` in `svg` stands for a text of `labels`, which is put in,
 * escaped, in the reader's language. Sizes are those of the viewBox; hotspots use the same units.
 */
export const Drawing = z
  .strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    svg: z
      .string()
      .regex(/^<svg/)
      .meta({ examples: ['<svg viewBox="0 0 10 10"><text>{{label}}</text></svg>'] }),
    alt: CompleteText,
    labels: z.record(Key.meta({ examples: ['layers-of-a-passport'] }), CompleteText),
  })
  .meta({ id: 'Drawing' });

export type Drawing = z.output<typeof Drawing>;
