import type { ComponentType } from 'react';
import type { BlockKind, BlockOf, CourseDocument } from '#contracts/catalogue';

export interface ShowingProps<Kind extends BlockKind> {
  readonly block: BlockOf<Kind>;
  /** The drawings of the course, by key. */
  readonly drawings: CourseDocument['drawings'];
}

/** What the screens know of a kind of block; #contracts/catalogue has its schema. */
export interface ScreenBlock<Kind extends BlockKind> {
  readonly Showing: ComponentType<ShowingProps<Kind>>;
}
