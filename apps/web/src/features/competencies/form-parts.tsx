import { Button, NativeSelect } from '@mantine/core';
import { useTexts } from '../../i18n/index.js';
import { Row, TextField } from '../../ui/index.js';

interface CodeProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (code: string) => void;
}

/** The code, in large letters as it will be kept. */
export function CodeField({ value, error, onChange }: CodeProps) {
  const { t } = useTexts();
  return (
    <TextField
      id="code"
      label={t('web-competencies:code')}
      description={t('web-competencies:code-help')}
      size="md"
      dir="ltr"
      autoComplete="off"
      aria-required
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value.toUpperCase())}
    />
  );
}

interface ChoiceProps<V extends string> {
  /** The path of the choice in what is sent. */
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly value: V | '';
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly error: string | undefined;
  readonly onChange: (value: V | '') => void;
}

/** One of a few values, none of them chosen beforehand. */
export function Choice<V extends string>({ path, label, help, value, options, error, onChange }: ChoiceProps<V>) {
  const { t } = useTexts();
  return (
    <NativeSelect
      id={path}
      label={label}
      description={help}
      size="md"
      aria-required
      value={value}
      error={error}
      data={[{ value: '', label: t('web-secretariat:choose') }, ...options]}
      onChange={({ currentTarget }) =>
        onChange(options.find((option) => option.value === currentTarget.value)?.value ?? '')
      }
    />
  );
}

interface EndProps {
  readonly act: string;
  readonly busy: boolean;
  readonly leave: () => void;
}

/** The ways to send a form or leave it. */
export function FormEnd({ act, busy, leave }: EndProps) {
  const { t } = useTexts();
  return (
    <Row>
      <Button type="submit" size="md" loading={busy}>
        {act}
      </Button>
      <Button variant="default" size="md" onClick={leave}>
        {t('web-competencies:leave')}
      </Button>
    </Row>
  );
}
