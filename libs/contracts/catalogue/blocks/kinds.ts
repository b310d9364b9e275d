import { z } from 'zod';
import { callout } from './callout.js';
import { drawing } from './drawing.js';
import { heading } from './heading.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';

type Named<Kind> = z.ZodObject<{ readonly kind: z.ZodLiteral<Kind & string> }, z.core.$ZodObjectConfig>;

/** A kind does not compile if it is listed by another name than that of its schema. */
const byName = <List>(kinds: List & { readonly [Kind in keyof List]: Named<Kind> }): List => kinds;

/** Every kind of block of a lesson. apps/web/src/blocks holds a list equal to it. */
const KINDS = byName({ heading, paragraph, list, drawing, callout, table });

type Kinds = typeof KINDS;

export type BlockKind = keyof Kinds;
export type BlockOf<Kind extends BlockKind> = z.output<Kinds[Kind]>;

const schemas = Object.values(KINDS) as [Kinds[BlockKind], ...Kinds[BlockKind][]];

export const Block = z.discriminatedUnion('kind', schemas).meta({ id: 'Block' });

export type Block = z.output<typeof Block>;
