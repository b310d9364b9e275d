import { useEffect, useEffectEvent, useRef } from 'react';
import type { AttemptPage } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice } from '../../ui/index.js';
import type { AnswersState } from './answer-queue.js';
import classes from './exam.module.css';
import { useReason } from './use-reason.js';

interface Props {
  readonly items: AttemptPage['items'];
  readonly state: AnswersState;
  readonly answered: ReadonlySet<string>;
  readonly flagged: ReadonlySet<string>;
  readonly go: (number: number) => void;
  readonly submit: () => Promise<void>;
  /** Asks the centre what other devices gave meanwhile. */
  readonly look: () => Promise<void>;
}

/** The unanswered questions, then the marked ones, then the submission. */
export function Review({ items, state, answered, flagged, go, submit, look }: Props) {
  const { t } = useTexts();
  const waiting = state.unsent - state.refused.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const looking = useEffectEvent(() => void look().catch(() => undefined));
  useEffect(() => looking(), []);
  const numbered = items.map(({ id }, at) => ({ id, number: at + 1 }));
  const open = numbered.filter(({ id }) => !answered.has(id));
  const marked = numbered.filter(({ id }) => flagged.has(id));
  const undecided = numbered.filter(({ id }) => state.kept.get(id)?.contest);
  return (
    <section className={classes['question']}>
      <h1 ref={heading} tabIndex={-1} className={classes['stem']}>
        {t('web-exam:review.title')}
      </h1>
      <Refused items={numbered} state={state} go={go} />
      <Open open={open} go={go} />
      <Marked marked={marked} undecided={undecided} go={go} />
      {waiting > 0 && <Notice tone="warning">{t('web-exam:review.unsent', { count: waiting })}</Notice>}
      {state.refused.length === 0 && (
        <Confirm
          act={t('web-exam:review.submit')}
          consequence={
            open.length > 0 ? t('web-exam:review.leads-open', { count: open.length }) : t('web-exam:review.leads')
          }
          onConfirm={submit}
        />
      )}
    </section>
  );
}

type Numbered = readonly { readonly id: string; readonly number: number }[];

function Open({ open, go }: { readonly open: Numbered; readonly go: Props['go'] }) {
  const { t } = useTexts();
  if (open.length === 0) return <Notice tone="success">{t('web-exam:review.all-answered')}</Notice>;
  return (
    <Notice tone="warning">
      <p>{t('web-exam:review.unanswered', { count: open.length })}</p>
      <Numbers of={open} go={go} />
    </Notice>
  );
}

/** The questions marked to come back to, and those that several devices answered differently. */
function Marked(props: { readonly marked: Numbered; readonly undecided: Numbered; readonly go: Props['go'] }) {
  const { marked, undecided, go } = props;
  const { t } = useTexts();
  return (
    <>
      {marked.length > 0 && (
        <Notice>
          <p>{t('web-exam:review.flagged', { count: marked.length })}</p>
          <Numbers of={marked} go={go} />
        </Notice>
      )}
      {undecided.length > 0 && (
        <Notice tone="warning">
          <p>{t('web-exam:review.undecided', { count: undecided.length })}</p>
          <Numbers of={undecided} go={go} />
        </Notice>
      )}
    </>
  );
}

interface RefusedProps extends Pick<Props, 'state' | 'go'> {
  readonly items: Numbered;
}

/** The answers that the centre cannot take, each with its reason and a link; they are put right before submission. */
function Refused({ items, state, go }: RefusedProps) {
  const { t } = useTexts();
  const reason = useReason();
  if (state.refused.length === 0) return null;
  return (
    <Notice tone="error">
      <strong>{t('web-exam:review.refused', { count: state.refused.length })}</strong>
      <p>{t('web-exam:review.refused-help')}</p>
      <ul className={classes['refused']}>
        {items.flatMap(({ id, number }) => {
          const kept = state.refused.find(({ key }) => key === id);
          if (!kept) return [];
          return [
            <li key={id}>
              <button type="button" className={classes['to-question']} onClick={() => go(number)}>
                {t('web-exam:exam.question', { number })}
              </button>{' '}
              {reason(kept)}
            </li>,
          ];
        })}
      </ul>
    </Notice>
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
