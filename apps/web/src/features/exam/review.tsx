import { useEffect, useRef } from 'react';
import type { AttemptPage } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice } from '../../ui/index.js';
import type { AnswersState } from './answer-queue.js';
import classes from './exam.module.css';

interface Props {
  readonly items: AttemptPage['items'];
  readonly state: AnswersState;
  readonly answered: ReadonlySet<string>;
  readonly flagged: ReadonlySet<string>;
  readonly go: (number: number) => void;
  readonly submit: () => Promise<void>;
}

/** What is unanswered first, then what was marked, then the submission. */
export function Review({ items, state, answered, flagged, go, submit }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const numbered = items.map(({ id }, at) => ({ id, number: at + 1 }));
  const open = numbered.filter(({ id }) => !answered.has(id));
  const marked = numbered.filter(({ id }) => flagged.has(id));
  return (
    <section className={classes['question']}>
      <h1 ref={heading} tabIndex={-1} className={classes['stem']}>
        {t('web-exam:review.title')}
      </h1>
      {open.length === 0 ? (
        <Notice tone="success">{t('web-exam:review.all-answered')}</Notice>
      ) : (
        <Notice tone="warning">
          <p>{t('web-exam:review.unanswered', { count: open.length })}</p>
          <Numbers of={open} go={go} />
        </Notice>
      )}
      {marked.length > 0 && (
        <Notice>
          <p>{t('web-exam:review.flagged', { count: marked.length })}</p>
          <Numbers of={marked} go={go} />
        </Notice>
      )}
      {state.unsent > 0 && <Notice tone="warning">{t('web-exam:review.unsent', { count: state.unsent })}</Notice>}
      <Confirm
        act={t('web-exam:review.submit')}
        consequence={
          open.length > 0 ? t('web-exam:review.leads-open', { count: open.length }) : t('web-exam:review.leads')
        }
        onConfirm={submit}
      />
    </section>
  );
}

function Numbers(props: {
  readonly of: readonly { readonly id: string; readonly number: number }[];
  readonly go: Props['go'];
}) {
  const { number, t } = useTexts();
  return (
    <div className={classes['numbers']}>
      {props.of.map((each) => (
        <button
          key={each.id}
          type="button"
          className={classes['number']}
          aria-label={t('web-exam:exam.question', { number: each.number })}
          onClick={() => props.go(each.number)}
        >
          {number(each.number)}
        </button>
      ))}
    </div>
  );
}
