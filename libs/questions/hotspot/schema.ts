import { z } from 'zod';
import { CompleteText, Drawing } from '#kernel/schemas';

export const HotspotBody = z.strictObject({
  type: z.literal('hotspot'),
  stem: CompleteText,
  drawing: Drawing,
  /** How many points the candidate may place. */
  selections: z.number().int().min(1).max(10),
});

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

export const HotspotKey = z.strictObject({
  type: z.literal('hotspot'),
  /**
   * Each region hit earns its share; a region counts once, and a point for the first region that holds it; each point
   * outside every region costs one share.
   */
  regions: z.array(Region).min(1),
});

export const HotspotAnswer = z.strictObject({
  type: z.literal('hotspot'),
  points: z.array(z.strictObject({ x: z.number(), y: z.number() })).max(10),
});

export type Region = z.output<typeof Region>;
export type HotspotBody = z.output<typeof HotspotBody>;
export type HotspotKey = z.output<typeof HotspotKey>;
export type HotspotAnswer = z.output<typeof HotspotAnswer>;
