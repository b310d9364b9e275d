import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './frame.module.css';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Says without alarm that there is no link; says nothing while there is one. */
export function LinkState() {
  const { t } = useTexts();
  const online = useOnline();
  return (
    <span className={classes['link']} role="status">
      {!online && (
        <>
          <IconCloudOff size={18} aria-hidden />
          {t('frame.no-link')}
        </>
      )}
    </span>
  );
}
