import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Failure, Skeleton } from '../../ui/index.js';
import classes from './home.module.css';

/** One figure with what it counts; it stands out while there is something to decide. */
export function Figure(props: { readonly count: number; readonly words: string; readonly children?: ReactNode }) {
  const { number } = useTexts();
  return (
    <Card accent={props.count > 0}>
      <p className={classes['count']}>
        <span className={classes['figure']}>{number(props.count)}</span>
        <span>{props.words}</span>
      </p>
      {props.children}
    </Card>
  );
}

export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['figures']}>{children}</div>
);

/** Waits until all of several readings are there; the first that failed is told. */
export function AllLoaded(props: { readonly queries: readonly UseQueryResult[]; readonly children: () => ReactNode }) {
  const failed = props.queries.find((query) => query.data === undefined && query.isError);
  if (failed) return <Failure failure={failed.error} again={() => void failed.refetch()} />;
  if (props.queries.some((query) => query.data === undefined)) {
    return (
      <CardGrid>
        <Skeleton rows={1} />
        <Skeleton rows={1} />
        <Skeleton rows={1} />
      </CardGrid>
    );
  }
  return <>{props.children()}</>;
}
