import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import { isActs, titleOf, type AnyColumn } from './column.js';
import classes from './data-list.module.css';
import type { Sorting } from './use-list-address.js';

interface Props<T> {
  readonly column: AnyColumn<T>;
  readonly sorting: Sorting | null;
}

/** The head of a column; pressing it sorts by the column, if that is possible. */
export function ColumnHead<T>({ column, sorting }: Props<T>) {
  const { title, sort } = column;
  if (title === '') {
    return (
      <th role="columnheader" scope="col" data-acts={isActs(column)}>
        <span className="visually-hidden">{titleOf(column)}</span>
      </th>
    );
  }
  if (sort === undefined || sorting === null) {
    return (
      <th role="columnheader" scope="col">
        {title}
      </th>
    );
  }
  const direction = sorting.order?.key === sort ? sorting.order.direction : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={direction}>
      {/* Cards have no head to be pressed: there the order stands in the menu of the view. */}
      <span className={classes['title-of-cards']}>{title}</span>
      <button type="button" className={classes['sort']} onClick={() => sorting.press(sort)}>
        {title}
        <Shape direction={direction} />
      </button>
    </th>
  );
}

function Shape({ direction }: { readonly direction: 'ascending' | 'descending' | undefined }) {
  if (direction === 'ascending') return <IconArrowUp size={16} aria-hidden />;
  if (direction === 'descending') return <IconArrowDown size={16} aria-hidden />;
  return <IconSelector size={16} aria-hidden className={classes['unsorted']} />;
}
