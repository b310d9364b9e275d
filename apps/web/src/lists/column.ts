import type { ReactNode } from 'react';
import type { Cell } from '#i18n/web';

/** A column of a list; `Sort` are the keys that its operation can be sorted by (`SortKey`). */
export interface Column<T, Sort extends string = never> {
  readonly key: string;
  /** Empty for a column of acts. */
  readonly title: string;
  readonly cell: (item: T) => ReactNode;
  /** What the list is sorted by when the head of the column is pressed. */
  readonly sort?: Sort;
  /** The text of the cell in a sheet; a column without it stays on the screen. */
  readonly text?: (item: T) => Cell;
}

/** A column of a list, whatever it can be sorted by. */
export type AnyColumn<T> = Column<T, string>;

/** What a screen reader calls a column of acts. */
export const titleOf = (column: { readonly key: string; readonly title: string }): string =>
  column.title === '' ? column.key : column.title;

/** A column without a title holds acts, which are not for paper. */
export const isActs = ({ title }: { readonly title: string }): true | undefined => title === '' || undefined;
