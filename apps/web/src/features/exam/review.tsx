import { useNavigate } from '@tanstack/react-router';
import { listAttempts, listSittings, submitAttempt } from '#contracts/exams';
import { NoLink, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice } from '../../ui/index.js';
import type { QueueState } from './answer-queue.js';
import { forgetAttempt } from './answer-store.js';
import classes from './exam.module.css';
import type { OpenAttempt } from './use-attempt.js';

interface Props {
  readonly attempt: OpenAttempt;
  readonly state: QueueState;
  readonly answered: ReadonlySet<string>;
  readonly flagged: ReadonlySet<string>;
  readonly go: (number: number) => void;
}

/** What is unanswered first, then what was marked, then the submission. */
export function Review({ attempt, state, answered, flagged, go }: Props) {
  const { t } = useTexts();
  const numbered = attempt.page.items.map(({ id }, at) => ({ id, number: at + 1 }));
  const open = numbered.filter(({ id }) => !answered.has(id));
  const marked = numbered.filter(({ id }) => flagged.has(id));
  return (
    <section className={classes['question']}>
      <h1>{t('web-exam:review.title')}</h1>
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
      <Submission attempt={attempt} unanswered={open.length} />
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

function Submission({ attempt, unanswered }: { readonly attempt: OpenAttempt; readonly unanswered: number }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const attemptId = attempt.page.id;
  const submit = async (): Promise<void> => {
    if (!(await attempt.queue.flush())) throw attempt.queue.read().refusal ?? new NoLink();
    await call(submitAttempt, { params: { attemptId }, body: {} });
    await forgetAttempt(attemptId);
    localStorage.removeItem(`flags:${attemptId}`);
    void forget(listAttempts, listSittings);
    await navigate({ to: '/exams/$attemptId/receipt', params: { attemptId }, replace: true });
  };
  const consequence =
    unanswered > 0 ? t('web-exam:review.leads-open', { count: unanswered }) : t('web-exam:review.leads');
  return <Confirm act={t('web-exam:review.submit')} consequence={consequence} onConfirm={submit} />;
}
