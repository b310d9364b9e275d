import type { Mail, MailStatus } from '#contracts/notifications';
import { useTexts } from '../../i18n/index.js';
import { Status, type Tone } from '../../ui/index.js';
import classes from './notices.module.css';

const TONES: Readonly<Record<MailStatus, Tone>> = { waiting: 'wait', sent: 'good', refused: 'bad', 'given-up': 'bad' };

/** The state of a mail; if it is not the usual one, also the number of attempts and the answer. */
export function MailStanding({ mail: { status, attempts, answer, dueAt } }: { readonly mail: Mail }) {
  const { t, dateTime } = useTexts();
  return (
    <span className={classes['stacked']}>
      <Status tone={TONES[status]}>{t(`web-notices:mails.is.${status}`)}</Status>
      {status !== 'sent' && attempts > 0 && (
        <span className={classes['quiet']}>
          <span>{t('web-notices:mails.attempts', { count: attempts })}</span>
          {dueAt !== null && <span>{t('web-notices:mails.next', { when: dateTime(dueAt) })}</span>}
        </span>
      )}
      {status !== 'sent' && answer !== null && (
        <span className={classes['quiet']}>
          <span>{t('web-notices:mails.answer')}</span> <bdi dir="ltr">{answer}</bdi>
        </span>
      )}
    </span>
  );
}
