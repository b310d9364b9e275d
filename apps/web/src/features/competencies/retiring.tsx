import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Confirm, TextArea, useFieldError } from '../../ui/index.js';

interface RetireProps {
  readonly on: ReactNode;
  readonly consequence: ReactNode;
  readonly retire: (reason: string) => Promise<unknown>;
}

/** Retires something with a reason, after its consequences were read. */
export function Retire({ on, consequence, retire }: RetireProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const missing = () =>
    reason.trim() === '' ? [{ path: 'reason', message: t('web-competencies:missing.reason') }] : [];
  return (
    <Confirm
      act={t('web-competencies:retire.act')}
      variant="default"
      on={on}
      consequence={consequence}
      missing={missing}
      onConfirm={() => retire(reason)}
    >
      <Reason value={reason} onChange={setReason} />
    </Confirm>
  );
}

function Reason({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const { t } = useTexts();
  const refused = useFieldError('reason');
  return (
    <TextArea
      id="reason"
      label={t('web-competencies:retire.reason')}
      description={t('web-competencies:retire.reason-help')}
      aria-required
      maxLength={1000}
      value={value}
      error={value.trim() === '' ? refused : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface RestoreProps {
  readonly on: ReactNode;
  readonly consequence: ReactNode;
  readonly restore: () => Promise<unknown>;
}

export function Restore({ on, consequence, restore }: RestoreProps) {
  const { t } = useTexts();
  return (
    <Confirm
      act={t('web-competencies:restore.act')}
      variant="default"
      on={on}
      consequence={consequence}
      onConfirm={restore}
    />
  );
}

export function Edit({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTexts();
  return <Button onClick={onClick}>{t('web-competencies:edit')}</Button>;
}
