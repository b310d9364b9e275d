import { LANGUAGES, type Language } from '#i18n/web';
import { OWN_NAMES } from '../i18n/index.js';
import classes from './field.module.css';

interface Props {
  /** The path of the list in what is sent. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly value: readonly Language[];
  readonly error: string | undefined;
  readonly onChange: (value: Language[]) => void;
}

/** Some of the three languages, each by its own name. */
export function LanguagesField({ path, label, help, value, error, onChange }: Props) {
  const change = (language: Language, checked: boolean) =>
    onChange(LANGUAGES.filter((each) => (each === language ? checked : value.includes(each))));
  return (
    <fieldset className={classes['group']} aria-describedby={help === undefined ? undefined : `${path}-help`}>
      <legend className={classes['legend']}>{label}</legend>
      {help !== undefined && (
        <p id={`${path}-help`} className={classes['help']}>
          {help}
        </p>
      )}
      <div className={classes['checks']} id={path} tabIndex={-1}>
        {LANGUAGES.map((language) => (
          <label key={language} className={classes['check']}>
            <input
              type="checkbox"
              checked={value.includes(language)}
              onChange={({ currentTarget: { checked } }) => change(language, checked)}
            />
            <span lang={language}>{OWN_NAMES[language]}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <p className={classes['error']}>{error}</p>}
    </fieldset>
  );
}
