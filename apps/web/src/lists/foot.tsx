import { Button } from '@mantine/core';
import { useTexts } from '../i18n/index.js';
import classes from './foot.module.css';
import type { Pages } from './pages.js';

interface Props<T> {
  readonly pages: Pages<T>;
  readonly shown: number;
  /** Called after more has come; the list leads the keyboard on to it. */
  readonly onMore?: () => void;
}

/** How much of a list is shown, and the way to more. */
export function Foot<T>({ pages, shown, onMore }: Props<T>) {
  const { t } = useTexts();
  const total = pages.data?.pages[0]?.total;
  const waits = pages.isFetchingNextPage;
  const more = async () => {
    if (waits) return;
    await pages.fetchNextPage();
    onMore?.();
  };
  return (
    <div className={classes['foot']}>
      <span role="status">
        {total === undefined ? t('list.shown', { count: shown }) : t('list.shown-of', { shown, count: total })}
      </span>
      {pages.hasNextPage && (
        // The button is not disabled while it loads, as a disabled button loses the keyboard.
        <Button variant="default" aria-busy={waits} onClick={() => void more()}>
          {waits ? t('states.loading') : t('list.more')}
        </Button>
      )}
    </div>
  );
}
