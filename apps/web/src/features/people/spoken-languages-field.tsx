import { useTexts } from '../../i18n/index.js';
import classes from './fields.module.css';
import type { PersonFieldsProps } from './person-fields-props.js';
import { SPOKEN, useLanguageNames } from './use-language-names.js';

/** The languages that somebody speaks: those of the region, and any that were entered besides. */
export function SpokenLanguagesField({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useTexts();
  const nameOf = useLanguageNames();
  const { spokenLanguages } = draft;
  const all = [...SPOKEN, ...spokenLanguages.filter((code) => !SPOKEN.includes(code))];
  const toggled = (code: string, checked: boolean) =>
    all.filter((each) => (each === code ? checked : spokenLanguages.includes(each)));
  return (
    <div role="group" aria-labelledby="spoken-label" className={classes['choices']}>
      <span id="spoken-label" className={classes['label']}>
        {t('web-people:field.spokenLanguages')}
      </span>
      <div className={classes['checks']} id="spokenLanguages" tabIndex={-1}>
        {all.map((code) => (
          <label key={code} className={classes['check']}>
            <input
              type="checkbox"
              checked={spokenLanguages.includes(code)}
              onChange={({ currentTarget }) => change({ spokenLanguages: toggled(code, currentTarget.checked) })}
            />
            <span>{nameOf(code)}</span>
          </label>
        ))}
      </div>
      {errors['spokenLanguages'] !== undefined && <p role="alert">{errors['spokenLanguages']}</p>}
    </div>
  );
}
