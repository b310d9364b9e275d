import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Operation } from '#contracts';
import { call } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import classes from './data-list.module.css';
import { Failure, Skeleton } from './states.js';

export interface Column<T> {
  readonly key: string;
  /** Empty for a column of acts. */
  readonly title: string;
  readonly cell: (item: T) => ReactNode;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

/** A list of an operation, page after page by its cursor. */
export function usePages<T>(operation: Operation, asked: { readonly params?: object; readonly query?: object }) {
  return useInfiniteQuery({
    queryKey: [operation.id, 'pages', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(operation, { ...asked, query: { ...asked.query, cursor: pageParam } } as never, { signal }) as Promise<
        Page<T>
      >,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

interface Props<T> {
  readonly pages: ReturnType<typeof usePages<T>>;
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly empty: ReactNode;
}

/** A table on a wide screen, cards on a phone. */
export function DataList<T extends { readonly id: string }>({ pages, label, columns, empty }: Props<T>) {
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <div className={classes['frame']}>
      <div className={classes['scroll']}>
        <table className={classes['table']} aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.title === '' ? <span className="visually-hidden">{column.key}</span> : column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Line key={item.id} item={item} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      <Foot pages={pages} shown={items.length} />
    </div>
  );
}

function Line<T>({ item, columns }: { readonly item: T; readonly columns: readonly Column<T>[] }) {
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.key} data-label={column.title}>
          <div>{column.cell(item)}</div>
        </td>
      ))}
    </tr>
  );
}

export function Foot<T>({ pages, shown }: { readonly pages: ReturnType<typeof usePages<T>>; readonly shown: number }) {
  const { t } = useTexts();
  const total = pages.data?.pages[0]?.total;
  return (
    <div className={classes['foot']} role="status">
      <span>
        {total === undefined ? t('list.shown', { count: shown }) : t('list.shown-of', { shown, count: total })}
      </span>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
