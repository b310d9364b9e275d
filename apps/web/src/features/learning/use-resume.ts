import { useEffect, type RefObject } from 'react';

/** The time in which the letters and drawings of a lesson find their places, however slow the link is. */
const SETTLES_WITHIN = 10_000;
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Shows the block where reading goes on, and stays there while the page above still changes its height, as when the
 * letters of a script come late. It ends when the reader first moves the page.
 */
export function useResume(container: RefObject<HTMLElement | null>, block: number | null): void {
  useEffect(() => {
    const place = container.current?.querySelector(`[data-block="${block}"]`);
    if (!container.current || !place) return;
    const show = (): void => place.scrollIntoView({ block: 'start', behavior: 'instant' });
    const changes = new ResizeObserver(show);
    const end = (): void => {
      changes.disconnect();
      clearTimeout(settled);
      for (const move of OWN_MOVES) window.removeEventListener(move, end);
    };
    const settled = setTimeout(end, SETTLES_WITHIN);
    for (const move of OWN_MOVES) window.addEventListener(move, end, { passive: true });
    show();
    changes.observe(document.body);
    changes.observe(container.current);
    return end;
  }, [container, block]);
}
