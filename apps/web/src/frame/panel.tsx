import type { MouseEvent, ReactNode } from 'react';
import classes from './panel.module.css';

interface Props {
  readonly id: string;
  /** The name of the button, which has only a picture on a narrow screen. */
  readonly label: string;
  readonly button: ReactNode;
  readonly buttonClass: string | undefined;
  readonly place: 'head' | 'foot';
  readonly children: ReactNode;
}

/** A panel that a button unfolds; Escape, a press elsewhere and every link in it fold it again. */
export function Panel({ id, label, button, buttonClass, place, children }: Props) {
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-label={label}>
        {button}
      </button>
      <div id={id} popover="auto" role="group" aria-label={label} className={classes['panel']} data-place={place}>
        {children}
      </div>
    </>
  );
}

/** Folds the panel, for links in it. */
export const fold = (event: MouseEvent<HTMLElement>): void =>
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();

export const panelItem = classes['item'];
export const panelTitle = classes['title'];
