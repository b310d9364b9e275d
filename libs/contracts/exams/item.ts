import { z } from 'zod';
import { CompleteText } from '../common/index.js';
import { Drawing } from '../catalogue/course-document.js';
import { LONGEST_ANSWER } from './limits.js';

const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ examples: ['ghost-image'] });
const Points = z.number().positive().max(100);

/** What the candidate is shown of an item. */
export const ItemBody = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('choice'),
      stem: CompleteText,
      multiple: z.boolean(),
      options: z
        .array(z.strictObject({ id: Key, text: CompleteText }))
        .min(2)
        .max(10),
      drawing: Drawing.nullable(),
    }),
    z.strictObject({
      type: z.literal('numeric'),
      stem: CompleteText,
      unit: CompleteText.nullable(),
      drawing: Drawing.nullable(),
    }),
    z.strictObject({
      type: z.literal('hotspot'),
      stem: CompleteText,
      drawing: Drawing,
      /** How many points the candidate may place. */
      selections: z.number().int().min(1).max(10),
    }),
    z.strictObject({
      type: z.literal('written'),
      stem: CompleteText,
      maxWords: z.number().int().positive(),
      drawing: Drawing.nullable(),
    }),
  ])
  .meta({ id: 'ItemBody' });

/** A region of a drawing, in the units of its viewBox. */
export const Region = z
  .discriminatedUnion('shape', [
    z.strictObject({
      shape: z.literal('rectangle'),
      x: z.number(),
      y: z.number(),
      width: z.number().positive(),
      height: z.number().positive(),
    }),
    z.strictObject({ shape: z.literal('circle'), x: z.number(), y: z.number(), radius: z.number().positive() }),
    z.strictObject({ shape: z.literal('polygon'), points: z.array(z.tuple([z.number(), z.number()])).min(3) }),
  ])
  .meta({ id: 'Region' });

/** How an item is scored; never sent to a candidate before release. */
export const ItemKey = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('choice'),
      correct: z.array(Key).min(1),
      /** partial: each right option earns its share, each wrong one costs one share, never below zero. */
      credit: z.enum(['all-or-nothing', 'partial']),
    }),
    z.strictObject({
      type: z.literal('numeric'),
      value: z.number(),
      /** Largest difference still right, absolute, inclusive. */
      tolerance: z.number().min(0),
    }),
    z.strictObject({
      type: z.literal('hotspot'),
      /**
       * Each region hit earns its share; a region counts once, and a point for the first region that holds it; each
       * point outside every region costs one share.
       */
      regions: z.array(Region).min(1),
    }),
    z.strictObject({
      type: z.literal('written'),
      criteria: z
        .array(
          z.strictObject({
            id: Key,
            title: CompleteText,
            levels: z.array(z.strictObject({ points: z.number().min(0), text: CompleteText })).min(2),
          }),
        )
        .min(1),
    }),
  ])
  .meta({ id: 'ItemKey' });

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
export const Answer = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('choice'), selected: z.array(Key).max(10) }),
    // Beyond them a binary number skips some: what was given would be kept as another number.
    z.strictObject({
      type: z.literal('numeric'),
      value: z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
    }),
    z.strictObject({
      type: z.literal('hotspot'),
      points: z.array(z.strictObject({ x: z.number(), y: z.number() })).max(10),
    }),
    z.strictObject({ type: z.literal('written'), text: z.string().max(LONGEST_ANSWER) }),
  ])
  .meta({ id: 'Answer' });

export type ItemBody = z.output<typeof ItemBody>;
export type ItemKey = z.output<typeof ItemKey>;
export type ItemDocument = z.output<typeof ItemDocument>;
export type Region = z.output<typeof Region>;
export type Answer = z.output<typeof Answer>;
