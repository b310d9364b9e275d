import { useRef, type ReactNode } from 'react';
import { BulkReport } from './bulk-report.js';
import { titleOf, type AnyColumn } from './column.js';
import classes from './data-list.module.css';
import { Foot } from './foot.js';
import { ListBar, SelectedBar } from './list-bar.js';
import { ListSkeleton } from './list-skeleton.js';
import { ListTable } from './list-table.js';
import { NothingLeft } from './nothing-left.js';
import type { Pages } from './pages.js';
import { Failure } from '../ui/index.js';
import { useBulk, type Bulk, type BulkAct } from './use-bulk.js';
import type { ListAddress } from './use-list-address.js';
import { useListView, type ListView } from './use-list-view.js';
import { useSelection, type Selected } from './use-selection.js';

interface Props<T> {
  readonly pages: Pages<T>;
  readonly label: string;
  readonly columns: readonly AnyColumn<T>[];
  /** Shown if there is nothing at all; if only filters leave nothing, the list says so. */
  readonly empty: ReactNode;
  /** The filters and the order of the list, as they stand in the address. */
  readonly list?: ListAddress;
  /** The name of exports, and of the columns and density that this device remembers. Without it, the list is bare. */
  readonly name?: string;
  /** The name of a row; if it is given, rows can be selected. */
  readonly nameOf?: (item: T) => string;
  /** The acts for the selected rows, besides exporting them. */
  readonly acts?: readonly BulkAct<T>[];
}

/** A table on a wide screen, cards on a phone. */
export function DataList<T extends { readonly id: string }>(props: Props<T>) {
  const { pages, columns, empty, list, name, nameOf } = props;
  const view = useListView(name, columns);
  const bulk = useBulk<T>();
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const selected = useSelection(
    items.map(({ id }) => id),
    JSON.stringify(pages.asked),
  );
  if (pages.isPending) return <ListSkeleton titles={view.shown.map(titleOf)} dense={view.dense} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const report = nameOf && <BulkReport bulk={bulk} nameOf={nameOf} />;
  if (items.length > 0)
    return <Rows {...props} items={items} view={view} bulk={bulk} selected={selected} report={report} />;
  return (
    <>
      {report}
      {list?.isNarrowed === true ? <NothingLeft list={list} /> : empty}
    </>
  );
}

interface RowsProps<T> extends Props<T> {
  readonly items: readonly T[];
  readonly view: ListView<T>;
  readonly bulk: Bulk<T>;
  readonly selected: Selected;
  readonly report: ReactNode;
}

function Rows<T extends { readonly id: string }>(props: RowsProps<T>) {
  const { pages, label, columns, list, name, nameOf, acts = [], items, view, bulk, selected, report } = props;
  const sorting = list?.sorting ?? null;
  const frame = useRef<HTMLDivElement>(null);
  // The keyboard goes on with the first of the rows that came.
  const leadOn = () =>
    frame.current?.querySelectorAll<HTMLElement>('tbody > tr')[items.length]?.focus({ preventScroll: true });
  return (
    <div className={classes['frame']} ref={frame}>
      {report}
      {name !== undefined && <ListBar name={name} pages={pages} columns={columns} view={view} sorting={sorting} />}
      <ListTable
        label={label}
        columns={view.shown}
        items={items}
        dense={view.dense}
        waits={pages.isPlaceholderData}
        sorting={sorting}
        selecting={nameOf ? { selected, nameOf } : null}
      />
      {name !== undefined && selected.count + selected.hidden > 0 && (
        <SelectedBar name={name} columns={view.shown} items={items} selected={selected} acts={acts} bulk={bulk} />
      )}
      <Foot pages={pages} shown={items.length} onMore={() => requestAnimationFrame(leadOn)} />
    </div>
  );
}
