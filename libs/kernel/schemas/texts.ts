import { z } from 'zod';

/** A text in the three languages; null where one is missing, never empty. */
export const LocalizedText = z
  .strictObject({
    ar: z.string().min(1).nullable(),
    fr: z.string().min(1).nullable(),
    en: z.string().min(1).nullable(),
  })
  .meta({
    id: 'LocalizedText',
    examples: [{ ar: 'فحص وثائق السفر', fr: 'Examen des documents de voyage', en: 'Travel-document examination' }],
  });

/** All three languages present, as everything published must be. */
export const CompleteText = z
  .strictObject({ ar: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })
  .meta({ id: 'CompleteText' });

export type CompleteText = z.output<typeof CompleteText>;
