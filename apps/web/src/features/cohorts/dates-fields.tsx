import { useTexts } from '../../i18n/index.js';
import { DateField, DateTimeField } from '../../ui/index.js';
import type { DraftFields } from './course-field.js';
import classes from './fields.module.css';

/** The days on which it runs, and the end of nominations. */
export function DatesFields({ draft, change, errors }: DraftFields) {
  const { t } = useTexts();
  const zone = draft.timeZone || 'UTC';
  return (
    <fieldset className={classes['field']}>
      <legend>{t('web-secretariat:open.when')}</legend>
      <div className={classes['pairs']}>
        <DateField
          path="startsOn"
          label={t('web-secretariat:open.first-day')}
          value={draft.startsOn}
          error={errors['startsOn']}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DateField
          path="endsOn"
          label={t('web-secretariat:open.last-day')}
          value={draft.endsOn}
          error={errors['endsOn']}
          onChange={(endsOn) => change({ endsOn })}
          {...(draft.startsOn === '' ? {} : { min: draft.startsOn })}
        />
      </div>
      <DateTimeField
        path="nominationsCloseAt"
        label={t('web-centre:cohort.nominations-close')}
        value={draft.closesAt}
        zone={zone}
        error={errors['nominationsCloseAt']}
        onChange={(closesAt) => change({ closesAt })}
      />
    </fieldset>
  );
}
