import type { BlockKind } from '#contracts/catalogue';
import { callout } from './callout/index.js';
import { drawing } from './drawing/index.js';
import { heading } from './heading/index.js';
import type { ScreenBlock } from './kind.js';
import { list } from './list/index.js';
import { paragraph } from './paragraph/index.js';
import { table } from './table/index.js';

/** The kinds of blocks of #contracts/catalogue. One that is missing here does not compile. */
const kinds: { readonly [Kind in BlockKind]: ScreenBlock<Kind> } = {
  heading,
  paragraph,
  list,
  drawing,
  callout,
  table,
};

export const kindOf = <Kind extends BlockKind>({ kind }: { readonly kind: Kind }): ScreenBlock<Kind> => kinds[kind];
