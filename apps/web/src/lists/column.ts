import type { ReactNode } from 'react';
import type { Cell } from '#i18n/web';

export interface Column<T> {
  readonly key: string;
  /** Empty for a column of acts. */
  readonly title: string;
  readonly cell: (item: T) => ReactNode;
  /** The same in a sheet; a column without it stays on the screen. */
  readonly text?: (item: T) => Cell;
}

/** What a screen reader calls a column of acts. */
export const titleOf = <T>(column: Column<T>): string => (column.title === '' ? column.key : column.title);
