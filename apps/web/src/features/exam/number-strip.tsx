import { IconFlag3Filled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
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

export function NumberStrip({ items, at, answered, flagged, go }: Props) {
  const { t, number, joined } = useTexts();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [at]);
  const words = (id: string, place: number) =>
    joined([
      t('web-exam:exam.question', { number: place }),
      t(answered.has(id) ? 'web-exam:exam.answered' : 'web-exam:exam.unanswered'),
      ...(flagged.has(id) ? [t('web-exam:exam.flagged')] : []),
    ]);
  return (
    <nav ref={strip} className={classes['strip']} aria-label={t('web-exam:exam.questions')}>
      {items.map(({ id }, index) => (
        <button
          key={id}
          type="button"
          className={classes['number']}
          data-answered={answered.has(id)}
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
        aria-current={at > items.length ? 'page' : undefined}
        onClick={() => go(items.length + 1)}
      >
        {t('web-exam:exam.review')}
      </button>
    </nav>
  );
}
