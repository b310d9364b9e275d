import { IconFlag3, IconFlag3Filled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { AttemptPage } from '#contracts/exams';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Asking, DrawingAbove } from '../../kinds/index.js';
import { AnswerState } from './answer-state.js';
import type { Answer, AnswerVersion, KeptAnswer } from './answer-queue.js';
import { Choice } from './choice.js';
import classes from './exam.module.css';

interface Props {
  readonly item: AttemptPage['items'][number];
  readonly total: number;
  readonly kept: KeptAnswer | undefined;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly onAnswer: (answer: Answer | null) => void;
  /** The text in the field that is no answer yet. */
  readonly unread: string | null;
  readonly onUnread: (text: string | null) => void;
  readonly onChoose: (version: AnswerVersion) => Promise<void>;
}

export function Question(props: Props) {
  const { item, total, kept, flagged, onFlag, onAnswer, unread, onUnread } = props;
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const Flag = flagged ? IconFlag3Filled : IconFlag3;
  return (
    <article className={classes['question']}>
      <div className={classes['over']}>
        <span>
          {t('web-exam:exam.of', { number: item.number, total })} · {t('web-exam:exam.points', { count: item.points })}
        </span>
        <button type="button" className={classes['flag']} aria-pressed={flagged} onClick={onFlag}>
          <Flag size={18} aria-hidden />
          {t('web-exam:exam.flag')}
        </button>
      </div>
      <h1 ref={heading} tabIndex={-1} id="stem" className={classes['stem']}>
        <AuthoredIn texts={item.body.stem} />
      </h1>
      <DrawingAbove body={item.body} />
      <Choice body={item.body} contest={kept?.contest} choose={props.onChoose} />
      <Asking {...{ unread, onUnread, onAnswer }} body={item.body} answer={kept?.value.answer ?? null} />
      <AnswerState kept={kept} isUnread={unread !== null} />
    </article>
  );
}
