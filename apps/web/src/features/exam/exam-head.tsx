import { IconAlertTriangle, IconClock, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { Languages, useOnline } from '../../frame/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import type { Problem } from '../../api/index.js';
import { LinkButton, Notice, useBothTimes } from '../../ui/index.js';
import type { AnswersState } from './answer-queue.js';
import classes from './exam.module.css';
import { useTimeLeft } from './time-left.js';
import type { OpenAttempt } from './use-attempt.js';

interface Props {
  readonly attempt: OpenAttempt;
  readonly state: AnswersState;
}

export function ExamHead({ attempt, state }: Props) {
  const { textIn } = useTexts();
  return (
    <header>
      <div className={classes['head']}>
        <strong className={classes['title']} title={textIn(attempt.page.title)}>
          <AuthoredIn texts={attempt.page.title} />
        </strong>
        <Time attempt={attempt} />
        <Languages />
      </div>
      <div className={classes['kept']}>
        <Kept attempt={attempt} state={state} />
      </div>
    </header>
  );
}

/** The time, always there quietly; it is said in words when asked for and at milestones. */
function Time({ attempt }: { readonly attempt: OpenAttempt }) {
  const { t } = useTexts();
  const bothTimes = useBothTimes();
  const { isOver, short, said, ask } = useTimeLeft(attempt);
  const lateUntil = bothTimes({ at: attempt.page.lateUntil, there: attempt.page.lateUntilLocal });
  return (
    <>
      <button type="button" className={classes['time']} onClick={ask}>
        <IconClock size={18} aria-hidden />
        <span className="visually-hidden">{t('web-exam:time.ask')} </span>
        <span>{short}</span>
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : classes['said']}>
        {said}
        {isOver && said !== '' && ` ${t('web-exam:time.late-until', { time: lateUntil })}`}
      </span>
    </>
  );
}

/** Says where the answers are: at the centre, on the way, or on this device until there is a link. */
function Kept({ attempt, state }: Props) {
  const { t } = useTexts();
  return (
    <>
      {state.refusal && <Refused refusal={state.refusal} attemptId={attempt.page.id} />}
      {!state.lasting && <Notice tone="warning">{t('web-exam:link.not-lasting')}</Notice>}
      <Attention attempt={attempt} state={state} />
      <Link state={state} />
    </>
  );
}

/** Answers anywhere in the exam that wait for the person: those refused, and those to be decided. */
function Attention({ attempt: { page }, state }: Props) {
  const { t, joined, number } = useTexts();
  const numbers = page.items
    .filter(({ id }) => state.kept.get(id)?.refusal ?? state.kept.get(id)?.contest)
    .map((item) => number(item.number));
  if (numbers.length === 0) return null;
  return (
    <p className={classes['link']} role="status" data-attention>
      <IconAlertTriangle size={18} aria-hidden />
      <span>{t('web-exam:link.attention', { count: numbers.length, numbers: joined(numbers) })}</span>
    </p>
  );
}

function Link({ state }: { readonly state: AnswersState }) {
  const { t, timeOfDay } = useTexts();
  const online = useOnline();
  if (!online || state.link === 'down') {
    return (
      <p className={classes['link']} role="status" data-down>
        <IconCloudOff size={18} aria-hidden />
        <span>
          {t(state.lasting ? 'web-exam:link.down' : 'web-exam:link.down-stay')}{' '}
          {state.unsent > 0 && t('web-exam:link.waiting', { count: state.unsent })}
        </span>
      </p>
    );
  }
  const waits = state.unsent > state.refused.length;
  const Icon = waits ? IconCloudUp : IconCloudCheck;
  const saved =
    state.savedAt === null ? t('web-exam:link.up') : t('web-exam:link.saved', { time: timeOfDay(state.savedAt) });
  return (
    <p className={classes['link']}>
      <Icon size={18} aria-hidden />
      <span>{waits && !state.refusal ? t('web-exam:link.saving') : saved}</span>
    </p>
  );
}

/** Says what the centre did not take, why, and where to go from here; nothing of it is lost. */
function Refused({ refusal, attemptId }: { readonly refusal: Problem; readonly attemptId: string }) {
  const { t } = useTexts();
  if (refusal.status === 401) {
    return (
      <Notice tone="warning">
        <p>{t('web-exam:link.signed-out')}</p>
        <LinkButton to="/sign-in" search={{ next: location.pathname + location.search }}>
          {t('web-exam:link.sign-in')}
        </LinkButton>
      </Notice>
    );
  }
  if (refusal.code === 'exams.attempt-closed') {
    return (
      <Notice tone="error">
        <p>{t('web-exam:link.closed')}</p>
        <LinkButton to="/exams/$attemptId/receipt" params={{ attemptId }}>
          {t('web-exam:link.to-receipt')}
        </LinkButton>
      </Notice>
    );
  }
  return <Notice tone="error">{refusal.detail}</Notice>;
}
