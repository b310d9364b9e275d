import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import { TextArea, useFieldError } from '../../ui/index.js';

export const REVOKED_FOR = [
  'issued-in-error',
  'identity-error',
  'examination-fraud',
  'misconduct',
  'document-forged',
] as const;
export const SUSPENDED_FOR = ['under-investigation', 'appeal-pending', 'administrative'] as const;

type AnyReason = (typeof REVOKED_FOR | typeof SUSPENDED_FOR)[number];

/**
 * The reason for an act. It is public, so none is chosen beforehand; with `options` empty none is asked for.
 */
export function useGivenReason<R extends AnyReason>(options: readonly R[]) {
  const { t } = useTexts();
  const [reason, setReason] = useState<R | ''>('');
  const [note, setNote] = useState('');
  const missing = () => [
    ...(options.length > 0 && reason === '' ? [{ path: 'reason', message: t('web-acts:missing.reason') }] : []),
    ...(note.trim() === '' ? [{ path: 'note', message: t('web-acts:missing.note') }] : []),
  ];
  return { options, reason, setReason, note, setNote, missing };
}

export function ReasonFields<R extends AnyReason>({ given }: { readonly given: ReturnType<typeof useGivenReason<R>> }) {
  const { options, reason, setReason, note, setNote } = given;
  return (
    <>
      {options.length > 0 && <Reason options={options} value={reason} onChange={setReason} />}
      <Note value={note} onChange={setNote} />
    </>
  );
}

interface ReasonProps<R extends AnyReason> {
  readonly options: readonly R[];
  readonly value: R | '';
  readonly onChange: (reason: R | '') => void;
}

function Reason<R extends AnyReason>({ options, value, onChange }: ReasonProps<R>) {
  const { t } = useTexts();
  const refused = useFieldError('reason');
  return (
    <NativeSelect
      id="reason"
      label={t('web-centre:reason')}
      description={t('web-acts:reason-help')}
      aria-required
      value={value}
      error={value === '' ? refused : undefined}
      data={[
        { value: '', label: t('web-secretariat:choose') },
        ...options.map((option: AnyReason) => ({ value: option, label: t(`certification:reason.${option}`) })),
      ]}
      onChange={({ currentTarget }) => onChange(options.find((option) => option === currentTarget.value) ?? '')}
    />
  );
}

function Note({ value, onChange }: { readonly value: string; readonly onChange: (note: string) => void }) {
  const { t } = useTexts();
  const refused = useFieldError('note');
  return (
    <TextArea
      id="note"
      label={t('web-centre:note')}
      description={t('web-centre:note-help')}
      aria-required
      maxLength={2000}
      value={value}
      error={value.trim() === '' ? refused : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
