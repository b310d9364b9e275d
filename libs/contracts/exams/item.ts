import { z } from 'zod';
import { Answer as AnyAnswer, QuestionBody, QuestionKey } from '#questions';
import { CompleteText } from '../common/index.js';

const Points = z.number().positive().max(100);

/** What the candidate is shown of an item. */
export const ItemBody = QuestionBody.meta({ id: 'ItemBody' });

/** How an item is scored; never sent to a candidate before release. */
export const ItemKey = QuestionKey.meta({ id: 'ItemKey' });

export const ItemDocument = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2,6}-[0-9]{1,2}-[0-9]{3}$/)
      .meta({ examples: ['TDE-1-014'] }),
    body: ItemBody,
    key: ItemKey,
    points: Points,
    /** Why the key is right; shown with the released result. */
    explanation: CompleteText,
  })
  .meta({ id: 'ItemDocument' });

/** An answer to an item; `null` in a response withdraws it. */
export const Answer = AnyAnswer.meta({ id: 'Answer' });

export type ItemBody = z.output<typeof ItemBody>;
export type ItemKey = z.output<typeof ItemKey>;
export type ItemDocument = z.output<typeof ItemDocument>;
export type Answer = z.output<typeof Answer>;
