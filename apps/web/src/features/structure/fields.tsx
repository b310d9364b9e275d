import { useId } from 'react';
import { LANGUAGES } from '#i18n/web';
import { useTexts } from '../../i18n/index.js';
import { LocalizedTextField, TextField, type FieldErrors, type TypedText } from '../../ui/index.js';
import classes from './structure.module.css';

export const NO_TEXT: TypedText = { ar: '', fr: '', en: '' };

interface NameProps {
  readonly path?: string;
  readonly label: string;
  readonly value: TypedText;
  readonly errors: FieldErrors;
  readonly onChange: (value: TypedText) => void;
}

/** A name in the three languages, side by side. */
export const NameField = ({ path = 'name', ...props }: NameProps) => (
  <LocalizedTextField path={path} required {...props} />
);

/** Says in which languages the name is missing. */
export function useMissingName() {
  const { t } = useTexts();
  return (name: TypedText, path = 'name') =>
    LANGUAGES.filter((language) => name[language].trim() === '').map((language) => ({
      path: `${path}.${language}`,
      message: t('web-structure:missing.name', { language: t(`common:language.${language}`) }),
    }));
}

interface ZoneProps {
  readonly value: string;
  readonly errors: FieldErrors;
  readonly onChange: (zone: string) => void;
}

const ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => /^(Africa|Atlantic|Asia|Europe)\//.test(zone));

/** A zone by its name in the tz database, typed or picked. */
export function ZoneField({ value, errors, onChange }: ZoneProps) {
  const { t } = useTexts();
  const list = useId();
  return (
    <>
      <TextField
        id="timeZone"
        className={classes['narrow'] ?? ''}
        label={t('web-structure:field.time-zone')}
        description={t('web-structure:field.time-zone-help')}
        size="md"
        dir="ltr"
        list={list}
        autoComplete="off"
        value={value}
        error={errors['timeZone']}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={list}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
