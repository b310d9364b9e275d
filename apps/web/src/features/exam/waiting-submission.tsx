import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { AttemptPage } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { useBothTimes } from '../../ui/index.js';
import type { AnswersState } from './answer-queue.js';
import classes from './exam.module.css';

interface Props {
  readonly state: AnswersState;
  readonly page: AttemptPage;
  readonly takeBack: () => Promise<void>;
}

/** The submission was asked for without a link: it is not at the centre yet, and goes there by itself. */
export function WaitingSubmission({ state, page, takeBack }: Props) {
  const { t } = useTexts();
  const bothTimes = useBothTimes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={classes['main']} id="content">
      <section className={classes['question']}>
        <IconCloudOff size={40} aria-hidden className={classes['quiet']} />
        <h1 ref={heading} tabIndex={-1} className={classes['stem']}>
          {t('web-exam:waiting.title')}
        </h1>
        <p>{t('web-exam:waiting.help')}</p>
        {state.unsent > 0 && <p>{t('web-exam:waiting.with', { count: state.unsent })}</p>}
        <p>
          {t('web-exam:waiting.otherwise', { time: bothTimes({ at: page.lateUntil, there: page.lateUntilLocal }) })}
        </p>
        <Button variant="default" size="md" onClick={() => void takeBack()}>
          {t('web-exam:waiting.take-back')}
        </Button>
      </section>
    </main>
  );
}
