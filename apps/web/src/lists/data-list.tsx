import { useRef, type ReactNode } from 'react';
import { BulkReport } from './bulk-report.js';
import { titleOf, type Column } from './column.js';
import classes from './data-list.module.css';
import { Foot } from './foot.js';
import { ListBar, SelectedBar } from './list-bar.js';
import { ListSkeleton } from './list-skeleton.js';
import { ListTable } from './list-table.js';
import type { Pages } from './pages.js';
import { Failure } from '../ui/index.js';
import { useBulk, type BulkAct } from './use-bulk.js';
import { useListView } from './use-list-view.js';
import { useSelection } from './use-selection.js';

interface Props<T> {
  readonly pages: Pages<T>;
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly empty: ReactNode;
  /** Under which this device remembers columns and density, and which exports are called. Without it, the bare list. */
  readonly name?: string;
  /** What a row is called; where given, rows can be selected. */
  readonly nameOf?: (item: T) => string;
  /** What can be done with the rows selected, besides exporting them. */
  readonly acts?: readonly BulkAct<T>[];
}

/** A table on a wide screen, cards on a phone. */
export function DataList<T extends { readonly id: string }>(props: Props<T>) {
  const { pages, label, columns, empty, name, nameOf, acts = [] } = props;
  const view = useListView(name, columns);
  const bulk = useBulk<T>();
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const selected = useSelection(items.map(({ id }) => id));
  const frame = useRef<HTMLDivElement>(null);
  if (pages.isPending) return <ListSkeleton titles={view.shown.map(titleOf)} dense={view.dense} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const report = nameOf && <BulkReport bulk={bulk} nameOf={nameOf} />;
  if (items.length === 0) {
    return (
      <>
        {report}
        {empty}
      </>
    );
  }
  // The keyboard goes on with the first of those that came.
  const leadOn = () =>
    frame.current?.querySelectorAll<HTMLElement>('tbody > tr')[items.length]?.focus({ preventScroll: true });
  return (
    <div className={classes['frame']} ref={frame}>
      {report}
      {name !== undefined && <ListBar name={name} pages={pages} columns={columns} view={view} />}
      <ListTable
        label={label}
        columns={view.shown}
        items={items}
        dense={view.dense}
        selecting={nameOf ? { selected, nameOf } : null}
      />
      {name !== undefined && selected.count > 0 && (
        <SelectedBar name={name} columns={view.shown} items={items} selected={selected} acts={acts} bulk={bulk} />
      )}
      <Foot pages={pages} shown={items.length} onMore={() => requestAnimationFrame(leadOn)} />
    </div>
  );
}
