import { IconClock, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { Languages, useOnline } from '../../frame/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import type { QueueState } from './answer-queue.js';
import classes from './exam.module.css';
import { useTimeLeft } from './time-left.js';
import type { OpenAttempt } from './use-attempt.js';

interface Props {
  readonly attempt: OpenAttempt;
  readonly state: QueueState;
}

export function ExamHead({ attempt, state }: Props) {
  const { textIn } = useTexts();
  return (
    <>
      <header className={classes['head']}>
        <strong className={classes['title']}>{textIn(attempt.page.title)}</strong>
        <Languages />
        <Time attempt={attempt} />
      </header>
      <div className={classes['kept']}>
        <Kept state={state} />
      </div>
    </>
  );
}

/** Always there, quietly; said in words when asked for and at milestones. */
function Time({ attempt }: { readonly attempt: OpenAttempt }) {
  const { t } = useTexts();
  const { short, said, ask } = useTimeLeft(attempt);
  return (
    <>
      <button type="button" className={classes['time']} onClick={ask} aria-label={t('web-exam:time.ask')}>
        <IconClock size={18} aria-hidden />
        <span>{short}</span>
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : classes['said']}>
        {said}
      </span>
    </>
  );
}

/** Where the answers are: at the centre, on the way, or on this device until there is a link. */
function Kept({ state }: { readonly state: QueueState }) {
  const { t, clock } = useTexts();
  const online = useOnline();
  if (state.refusal) return <Notice tone="error">{state.refusal.detail}</Notice>;
  if (!online || state.link === 'down') {
    return (
      <p className={classes['link']} role="status" data-down>
        <IconCloudOff size={18} aria-hidden />
        <span>
          {t('web-exam:link.down')} {state.unsent > 0 && t('web-exam:link.waiting', { count: state.unsent })}
        </span>
      </p>
    );
  }
  const Icon = state.unsent > 0 ? IconCloudUp : IconCloudCheck;
  const words =
    state.unsent > 0
      ? t('web-exam:link.saving')
      : state.savedAt === null
        ? t('web-exam:link.up')
        : t('web-exam:link.saved', { time: clock(state.savedAt) });
  return (
    <p className={classes['link']}>
      <Icon size={18} aria-hidden />
      <span>{words}</span>
    </p>
  );
}
