import { useState } from 'react';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { DateField, TextArea, useFieldError } from '../../ui/index.js';

const today = (): string => new Date(centreClock.read()).toISOString().slice(0, 10);

/** The day from which a change counts, and its reason. */
export function useDayAndReason() {
  const { t } = useTexts();
  const [fromDay, setFromDay] = useState(today);
  const [reason, setReason] = useState('');
  const noReason = () =>
    reason.trim() === '' ? [{ path: 'reason', message: t('web-people:service.reason-missing') }] : [];
  return { fromDay, setFromDay, reason, setReason, missing: noReason };
}

type Given = ReturnType<typeof useDayAndReason>;

/** The day, today at the latest. */
export function DayField({ given: { fromDay, setFromDay } }: { readonly given: Given }) {
  const { t } = useTexts();
  const error = useFieldError('fromDay');
  return (
    <DateField
      path="fromDay"
      label={t('web-people:service.from-day')}
      value={fromDay}
      max={today()}
      error={error}
      onChange={setFromDay}
    />
  );
}

/** The reason. */
export function ReasonField({ given: { reason, setReason } }: { readonly given: Given }) {
  const { t } = useTexts();
  const error = useFieldError('reason');
  return (
    <TextArea
      id="reason"
      size="md"
      label={t('web-people:service.reason')}
      rows={2}
      value={reason}
      error={error}
      onChange={({ currentTarget }) => setReason(currentTarget.value)}
    />
  );
}
