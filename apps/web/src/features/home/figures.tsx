import type { UseQueryResult } from '@tanstack/react-query';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Failure, Skeleton, linkOf } from '../../ui/index.js';
import classes from './home.module.css';

type Counted = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> & {
  readonly count: number;
  readonly words: string;
  readonly ref?: Ref<HTMLAnchorElement>;
};

function CountedAnchor({ count, words, ...rest }: Counted) {
  const { number } = useTexts();
  return (
    <Card accent={count > 0}>
      <a {...rest} className={`${classes['count']} ${classes['opens']}`}>
        <span className={classes['figure']}>{number(count)}</span>
        <span>{words}</span>
      </a>
    </Card>
  );
}

/** One figure with what it counts; it opens that, and stands out while it counts something. */
export const FigureLink = linkOf(CountedAnchor);

export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['figures']}>{children}</div>
);

/** Waits until all of several readings are there; tells the first failure. */
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
