import { IconMaximize, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './drawing.module.css';

const LARGEST = 4;

interface Props {
  readonly label: string;
  /** Stands below the enlarged drawing, always in sight. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** Shows a drawing over the whole screen, to be moved about and enlarged further; Escape leads back. */
export function Enlarged({ label, below, children }: Props) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button type="button" className={classes['act']} onClick={() => setOpen(true)}>
        <IconMaximize size={18} aria-hidden />
        {t('web-drawing:enlarge')}
      </button>
      <dialog ref={dialog} className={classes['dialog']} aria-label={label} onClose={() => setOpen(false)}>
        {isOpen && (
          <Large label={label} close={() => dialog.current?.close()}>
            {children}
          </Large>
        )}
        {isOpen && below}
      </dialog>
    </>
  );
}

/** Keeps the middle of the view in the middle while the drawing grows. */
function useZoom() {
  const place = useRef<HTMLDivElement>(null);
  const middle = useRef({ x: 0.5, y: 0 });
  const [zoom, setZoom] = useState(1);
  const change = (by: number): void => {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } =
      place.current ?? document.body;
    middle.current = {
      x: (scrollLeft + clientWidth / 2) / scrollWidth,
      y: (scrollTop + clientHeight / 2) / scrollHeight,
    };
    setZoom(Math.min(Math.max(zoom * by, 1), LARGEST));
  };
  useLayoutEffect(() => {
    const { x, y } = middle.current;
    const element = place.current;
    element?.scrollTo(
      x * element.scrollWidth - element.clientWidth / 2,
      y * element.scrollHeight - element.clientHeight / 2,
    );
  }, [zoom]);
  return { place, zoom, change };
}

function Large({ label, close, children }: Omit<Props, 'below'> & { readonly close: () => void }) {
  const { t } = useTexts();
  const { place, zoom, change } = useZoom();
  return (
    <>
      <div className={classes['acts']}>
        <button type="button" className={classes['act']} onClick={close}>
          <IconX size={18} aria-hidden />
          {t('confirm.close')}
        </button>
        <button type="button" className={classes['act']} aria-disabled={zoom >= LARGEST} onClick={() => change(2)}>
          <IconZoomIn size={18} aria-hidden />
          {t('web-drawing:larger')}
        </button>
        <button type="button" className={classes['act']} aria-disabled={zoom <= 1} onClick={() => change(0.5)}>
          <IconZoomOut size={18} aria-hidden />
          {t('web-drawing:smaller')}
        </button>
      </div>
      <div ref={place} className={classes['large']} tabIndex={0} role="region" aria-label={label} dir="ltr">
        <div style={{ width: `calc(${zoom} * max(100%, 60rem))` }}>{children}</div>
      </div>
    </>
  );
}
