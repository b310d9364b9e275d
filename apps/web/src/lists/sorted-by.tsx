import { NativeSelect } from '@mantine/core';
import { useTexts } from '../i18n/index.js';
import { titleOf, type AnyColumn } from './column.js';
import { sortOf, type Order } from './sorting.js';
import type { Sorting } from './use-list-address.js';

const DIRECTIONS = ['ascending', 'descending'] as const;

interface Props<T> {
  readonly columns: readonly AnyColumn<T>[];
  readonly sorting: Sorting;
}

/** Sorts a list by naming the column, for cards, which have no head. */
export function SortedBy<T>({ columns, sorting }: Props<T>) {
  const { t } = useTexts();
  const { order, usual } = sorting;
  const orders = columns.flatMap((column) =>
    column.sort === undefined ? [] : DIRECTIONS.map((direction) => optionOf(column, column.sort ?? '', direction)),
  );
  if (orders.length === 0) return null;
  const value = order === null ? '' : sortOf(order);
  const isListed = usual !== null && orders.some((each) => each.value === usual);
  return (
    <NativeSelect
      label={t('web-list:sorted-by')}
      value={orders.some((each) => each.value === value) ? value : ''}
      onChange={({ currentTarget }) => sorting.choose(currentTarget.value === '' ? null : currentTarget.value)}
    >
      {!isListed && <option value="">{t(usual === null ? 'web-list:best-first' : 'web-list:usual-order')}</option>}
      {orders.map((each) => (
        <option key={each.value} value={each.value}>
          {t(`web-list:${each.direction}`, { column: each.title })}
        </option>
      ))}
    </NativeSelect>
  );
}

const optionOf = (column: AnyColumn<never>, key: string, direction: Order['direction']) => ({
  value: sortOf({ key, direction }),
  title: titleOf(column),
  direction,
});
