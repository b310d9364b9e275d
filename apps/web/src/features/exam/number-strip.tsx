import { IconFlag3Filled } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { AttemptPage } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import classes from './exam.module.css';

interface Props {
  readonly items: AttemptPage['items'];
  readonly at: number;
  readonly answered: ReadonlySet<string>;
  readonly flagged: ReadonlySet<string>;
  readonly go: (number: number) => void;
}

/** The place that an arrow leads to; null for other keys. Tab stops once, and arrows move along the reading. */
function placeAfter(key: string, from: number, count: number, isMirrored: boolean): number | null {
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const to = { [forward]: from + 1, [back]: from - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

function centreOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** Keeps the current number in sight, also when the strip is mirrored or the phone turned, and moves by the arrows. */
function useStrip(at: number) {
  const { language } = useTexts();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const current = element.querySelector('[aria-current]');
      if (current) element.scrollBy({ left: centreOf(current) - centreOf(element) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [at, language]);
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(strip.current?.querySelectorAll('button') ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    const to = placeAfter(event.key, from, buttons.length, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return { strip, move };
}

export function NumberStrip({ items, at, answered, flagged, go }: Props) {
  const { t, number, joined } = useTexts();
  const { strip, move } = useStrip(at);
  const words = (id: string, place: number) =>
    joined([
      t('web-exam:exam.question', { number: place }),
      t(answered.has(id) ? 'web-exam:exam.answered' : 'web-exam:exam.unanswered'),
      ...(flagged.has(id) ? [t('web-exam:exam.flagged')] : []),
    ]);
  return (
    <nav ref={strip} className={classes['strip']} aria-label={t('web-exam:exam.questions')} onKeyDown={move}>
      {items.map(({ id }, index) => (
        <button
          key={id}
          type="button"
          className={classes['number']}
          data-answered={answered.has(id)}
          tabIndex={at === index + 1 ? 0 : -1}
          aria-current={at === index + 1 ? 'page' : undefined}
          aria-label={words(id, index + 1)}
          onClick={() => go(index + 1)}
        >
          {number(index + 1)}
          {flagged.has(id) && <IconFlag3Filled size={12} className={classes['mark']} aria-hidden />}
        </button>
      ))}
      <button
        type="button"
        className={classes['number']}
        data-wide
        tabIndex={at > items.length ? 0 : -1}
        aria-current={at > items.length ? 'page' : undefined}
        onClick={() => go(items.length + 1)}
      >
        {t('web-exam:exam.review')}
      </button>
    </nav>
  );
}
