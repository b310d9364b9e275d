import { IconCircle, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { Certificate } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import classes from './certificates.module.css';

const SHAPES = { valid: IconCircleCheck, expired: IconCircle, suspended: IconClock, revoked: IconCircleX };

/** How it stands, in one word, shape and colour, and since or until when. */
export function StateBand({ certificate }: { readonly certificate: Certificate }) {
  const { t, calendarDate, date } = useTexts();
  const { status, printed, statusSince } = certificate;
  const Shape = SHAPES[status];
  const when =
    status !== 'valid'
      ? t('web-secretariat:certificate.since', { date: date(statusSince) })
      : printed.validUntil === null
        ? t('certification:no-end')
        : t('web-secretariat:certificate.until', { date: calendarDate(printed.validUntil) });
  return (
    <p className={classes['band']} data-status={status}>
      <Shape size={22} aria-hidden />
      <strong>{t(`certification:status.${status}`)}</strong>
      <span>{when}</span>
    </p>
  );
}
