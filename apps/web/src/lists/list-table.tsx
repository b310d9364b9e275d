import { Checkbox } from '@mantine/core';
import { useTexts } from '../i18n/index.js';
import { isActs, type AnyColumn } from './column.js';
import { ColumnHead } from './column-head.js';
import classes from './data-list.module.css';
import { useRowKeys } from './use-row-keys.js';
import type { Sorting } from './use-list-address.js';
import type { Selected } from './use-selection.js';

interface Selecting<T> {
  readonly selected: Selected;
  readonly nameOf: (item: T) => string;
}

interface Props<T> {
  readonly label: string;
  readonly columns: readonly AnyColumn<T>[];
  readonly items: readonly T[];
  readonly dense: boolean;
  /** Whether rows in another order or narrowed otherwise are coming; the earlier ones stay meanwhile. */
  readonly waits: boolean;
  readonly sorting: Sorting | null;
  readonly selecting: Selecting<T> | null;
}

/** Its roles are written out, as cards on a phone would otherwise lose those of a table. */
export function ListTable<T extends { readonly id: string }>(props: Props<T>) {
  const { label, columns, items, dense, waits, sorting, selecting } = props;
  const keys = useRowKeys(
    items.map(({ id }) => id),
    selecting?.selected.toggle ?? null,
  );
  return (
    <div className={classes['scroll']}>
      <table role="table" className={classes['table']} aria-label={label} aria-busy={waits} data-dense={dense}>
        <thead role="rowgroup">
          <tr role="row">
            {selecting && <SelectAll selected={selecting.selected} />}
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
          {items.map((item) => (
            <Line
              key={item.id}
              item={item}
              columns={columns}
              selecting={selecting}
              tabIndex={keys.tabIndexOf(item.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SelectAll({ selected }: { readonly selected: Selected }) {
  const { t } = useTexts();
  return (
    <th role="columnheader" scope="col" className={classes['mark']}>
      <Checkbox
        aria-label={t('web-list:select-all')}
        checked={selected.extent === 'all'}
        indeterminate={selected.extent === 'some'}
        onChange={selected.toggleAll}
      />
    </th>
  );
}

interface LineProps<T> {
  readonly item: T;
  readonly columns: readonly AnyColumn<T>[];
  readonly selecting: Selecting<T> | null;
  readonly tabIndex: 0 | -1;
}

function Line<T extends { readonly id: string }>({ item, columns, selecting, tabIndex }: LineProps<T>) {
  const { t } = useTexts();
  const chosen = selecting?.selected.has(item.id) ?? false;
  return (
    <tr role="row" data-id={item.id} tabIndex={tabIndex} data-selected={chosen}>
      {selecting && (
        <td role="cell" className={classes['mark']} data-label="">
          <Checkbox
            aria-label={t('web-list:select', { name: selecting.nameOf(item) })}
            checked={chosen}
            tabIndex={tabIndex}
            onChange={(event) => {
              const { nativeEvent } = event;
              selecting.selected.toggle(item.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
            }}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} role="cell" data-label={column.title} data-acts={isActs(column)}>
          <div>{column.cell(item)}</div>
        </td>
      ))}
    </tr>
  );
}
