import { useEffect, useRef, type RefObject } from 'react';

const READ_AFTER = 900;
const MOSTLY = 0.6;
const CLOSE = 8;

/** The blocks in the reader's view; `top` is the uppermost that begins there, at which reading would go on. */
export interface InView {
  readonly seen: readonly number[];
  readonly top: number;
}

/** A block begins in view below the line where reading goes on; the rest of the block before does not count. */
function beginsInView(container: HTMLElement | null, block: number): boolean {
  const element = container?.querySelector(`[data-block="${block}"]`);
  if (!element) return false;
  const line = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart);
  return element.getBoundingClientRect().top >= line - CLOSE;
}

/** Tells of blocks that were on the screen for a moment, mostly or to their end. Children carry `data-block`. */
export function useSeenBlocks(container: RefObject<HTMLElement | null>, tell: (inView: InView) => void): void {
  const telling = useRef(tell);
  useEffect(() => {
    telling.current = tell;
  });
  useEffect(() => {
    const visible = new Set<number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, boundingClientRect } of entries) {
          const block = Number((target as HTMLElement).dataset['block']);
          const isRead = isIntersecting && (intersectionRatio >= MOSTLY || boundingClientRect.bottom <= innerHeight);
          if (isRead) visible.add(block);
          else visible.delete(block);
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          const seen = [...visible].sort((one, other) => one - other);
          const top = seen.find((block) => beginsInView(container.current, block)) ?? seen.at(-1);
          if (top !== undefined) telling.current({ seen, top });
        }, READ_AFTER);
      },
      { threshold: [0, 0.3, MOSTLY, 1] },
    );
    for (const block of container.current?.querySelectorAll('[data-block]') ?? []) observer.observe(block);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [container]);
}
