import type { TextInputProps } from '@mantine/core';
import { readWhole } from '#i18n/web';
import { useTexts } from '../i18n/index.js';
import { useUnread } from './form-fields.js';
import { TextField } from './text-field.js';

interface Props extends Omit<TextInputProps, 'id' | 'label' | 'value' | 'onChange' | 'inputMode'> {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for a count of something; says beside the field if the text is no whole number. */
export function WholeNumberField({ value, onChange, error, ...props }: Props) {
  const { t } = useTexts();
  const isWrong = value.trim() !== '' && readWhole(value) === null;
  const problem = t('web-form:of-field', { label: props.label, problem: t('web-form:whole-number') });
  useUnread(props.id, props.id, isWrong ? problem : null);
  return (
    <TextField
      {...props}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={isWrong ? t('web-form:whole-number') : error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
