import { IconMaximize, IconX } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import classes from './learning.module.css';

/** Shows a drawing over the whole screen, larger than its column, to be moved about. */
export function Enlarged({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className={classes['enlarge']} onClick={() => dialog.current?.showModal()}>
        <IconMaximize size={18} aria-hidden />
        {t('web-lesson:enlarge')}
      </button>
      <dialog ref={dialog} className={classes['dialog']} aria-label={label}>
        <button type="button" className={classes['enlarge']} onClick={() => dialog.current?.close()}>
          <IconX size={18} aria-hidden />
          {t('confirm.close')}
        </button>
        <div className={classes['large']} tabIndex={0} role="region" aria-label={label}>
          <div>{children}</div>
        </div>
      </dialog>
    </>
  );
}
