import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './filters.module.css';
import type { ListAddress } from './use-list-address.js';

/** The filters of a list side by side, and the way to take them all off. */
export function Filters({ list, children }: { readonly list: ListAddress; readonly children: ReactNode }) {
  return (
    <div className={classes['filters']}>
      {children}
      {list.isNarrowed && <TakeOff list={list} />}
    </div>
  );
}

/** Takes off whatever narrows a list. */
export function TakeOff({ list }: { readonly list: ListAddress }) {
  const { t } = useTexts();
  return (
    <Button
      variant="subtle"
      size="compact-md"
      className="screen-only"
      leftSection={<IconFilterOff size={18} aria-hidden />}
      onClick={list.takeOff}
    >
      {t('web-list:take-off')}
    </Button>
  );
}
