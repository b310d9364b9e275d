import { IconCircle, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { CertificateSummary } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import classes from './certificates.module.css';

const SHAPES = { valid: IconCircleCheck, expired: IconCircle, suspended: IconClock, revoked: IconCircleX };

interface Props extends Pick<CertificateSummary, 'status' | 'validUntil'> {
  /** The day since which it is in this state, if that is known. */
  readonly since?: string;
}

/** The state in one word, shape and colour, and since or until when it holds. */
export function StateBand({ status, validUntil, since }: Props) {
  const { t, calendarDate, date } = useTexts();
  const Shape = SHAPES[status];
  const until =
    validUntil === null
      ? t('certification:no-end')
      : t('web-secretariat:certificate.until', { date: calendarDate(validUntil) });
  const when = status === 'valid' ? until : since && t('web-secretariat:certificate.since', { date: date(since) });
  return (
    <p className={classes['band']} data-status={status}>
      <Shape size={22} aria-hidden />
      <strong>{t(`certification:status.${status}`)}</strong>
      {when !== undefined && <span>{when}</span>}
    </p>
  );
}
