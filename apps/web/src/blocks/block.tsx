import type { BlockKind } from '#contracts/catalogue';
import type { ShowingProps } from './kind.js';
import { kindOf } from './kinds.js';

/** A block of a lesson in the reader's language, whatever its kind. */
export function BlockView({ block, drawings }: ShowingProps<BlockKind>) {
  const { Showing } = kindOf(block);
  return <Showing block={block} drawings={drawings} />;
}
