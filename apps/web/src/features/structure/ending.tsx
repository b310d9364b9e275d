import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Confirm, DateField, TextArea, useFieldError } from '../../ui/index.js';

interface Ending {
  readonly on: string;
  readonly reason: string;
}

interface Props {
  readonly act: string;
  readonly consequence: ReactNode;
}

/** The day and the reason, which every record keeps. */
function useEnding() {
  const { t } = useTexts();
  const [on, setOn] = useState('');
  const [reason, setReason] = useState('');
  const missing = () => [
    ...(on === '' ? [{ path: 'on', message: t('web-structure:missing.on') }] : []),
    ...(reason.trim() === '' ? [{ path: 'reason', message: t('web-structure:missing.reason') }] : []),
  ];
  return { on, setOn, reason, setReason, missing };
}

function EndingFields({ ending }: { readonly ending: ReturnType<typeof useEnding> }) {
  const { t } = useTexts();
  const wrongDay = useFieldError('on');
  const wrongReason = useFieldError('reason');
  return (
    <>
      <DateField
        path="on"
        label={t('web-structure:field.on')}
        value={ending.on}
        error={wrongDay}
        onChange={ending.setOn}
      />
      <TextArea
        id="reason"
        label={t('web-structure:field.reason')}
        description={t('web-structure:field.reason-help')}
        aria-required
        maxLength={1000}
        value={ending.reason}
        error={ending.reason.trim() === '' ? wrongReason : undefined}
        onChange={({ currentTarget }) => ending.setReason(currentTarget.value)}
      />
    </>
  );
}

/** Closes something for good, with a day and a reason. */
export function CloseDialog({
  act,
  consequence,
  onClose,
}: Props & { readonly onClose: (ending: Ending) => Promise<unknown> }) {
  const ending = useEnding();
  return (
    <Confirm
      act={act}
      variant="default"
      tone="grave"
      consequence={consequence}
      missing={ending.missing}
      onConfirm={() => onClose({ on: ending.on, reason: ending.reason })}
    >
      <EndingFields ending={ending} />
    </Confirm>
  );
}

interface MergeProps extends Props {
  /** The records that it may be merged into. */
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  readonly onMerge: (merger: Ending & { readonly into: string }) => Promise<unknown>;
}

/** Merges something into another, with a day and a reason. */
export function MergeDialog({ act, consequence, targets, onMerge }: MergeProps) {
  const { t } = useTexts();
  const ending = useEnding();
  const [into, setInto] = useState('');
  const missing = () => [
    ...(into === '' ? [{ path: 'into', message: t('web-structure:missing.into') }] : []),
    ...ending.missing(),
  ];
  return (
    <Confirm
      act={act}
      variant="default"
      tone="grave"
      consequence={consequence}
      missing={missing}
      onConfirm={() => onMerge({ into, on: ending.on, reason: ending.reason })}
    >
      <Into value={into} targets={targets} onChange={setInto} />
      <EndingFields ending={ending} />
    </Confirm>
  );
}

interface IntoProps extends Pick<MergeProps, 'targets'> {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Into({ value, targets, onChange }: IntoProps) {
  const { t } = useTexts();
  const refused = useFieldError('into');
  return (
    <NativeSelect
      id="into"
      label={t('web-structure:field.into')}
      aria-required
      value={value}
      error={refused}
      data={[
        { value: '', label: t('web-secretariat:choose') },
        ...targets.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
