import { IconCloudOff, IconDeviceFloppy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/index.js';
import { useMe } from '../session/index.js';
import classes from './frame.module.css';
import { unsentAnswers } from './unsent-answers.js';

const LOOK_AGAIN = 5_000;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** How many answers of the reader wait on this device; a stranger has none. */
function useUnsent(): number {
  const me = useMe();
  const personId = me?.person.id ?? '';
  const { data = 0 } = useQuery({
    queryKey: ['unsent-answers', personId],
    queryFn: () => unsentAnswers(personId),
    enabled: me !== null,
    staleTime: 0,
    refetchInterval: LOOK_AGAIN,
  });
  return data;
}

/** Says without alarm that there is no link, and what waits on this device; says nothing while all is sent. */
export function LinkState() {
  const { t } = useTexts();
  const online = useOnline();
  const unsent = useUnsent();
  const Icon = online ? IconDeviceFloppy : IconCloudOff;
  const words = [...(online ? [] : [t('frame.no-link')]), ...(unsent > 0 ? [t('frame.kept', { count: unsent })] : [])];
  return (
    <span className={classes['link']} role="status" data-says={words.length > 0}>
      {words.length > 0 && (
        <>
          <Icon size={18} aria-hidden />
          <span>{words.join(' · ')}</span>
        </>
      )}
    </span>
  );
}
