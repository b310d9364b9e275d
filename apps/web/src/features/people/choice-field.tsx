import { NativeSelect } from '@mantine/core';
import type { FieldErrors } from '../../ui/index.js';

interface Props<V extends string> {
  /** The path of the field, as the centre calls it. */
  readonly path: string;
  readonly label: string;
  readonly value: V | '';
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** The name for leaving it open; if absent, one has to be chosen. */
  readonly none?: string;
  readonly errors: FieldErrors;
  readonly onChange: (value: V | '') => void;
}

/** One of a few values. */
export function ChoiceField<V extends string>({ path, label, value, options, none, errors, onChange }: Props<V>) {
  return (
    <NativeSelect
      id={path}
      size="md"
      label={label}
      value={value}
      error={errors[path]}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value as V | '')}
    />
  );
}
