import { useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import { BirthDateField } from './birth-date-field.js';
import { ChoiceField } from './choice-field.js';
import { ContactFields } from './contact-fields.js';
import classes from './fields.module.css';
import type { PersonFieldsProps } from './person-fields-props.js';
import { ServiceFields } from './service-fields.js';
import { SpokenLanguagesField } from './spoken-languages-field.js';

/** All fields that are asked of a person. */
export function PersonFields(props: PersonFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <fieldset className={classes['group']}>
        <legend>{t('web-people:form.who')}</legend>
        <Names {...props} />
        <div className={classes['pairs']}>
          <SexField {...props} />
          <BirthDateField {...props} />
        </div>
        <SpokenLanguagesField {...props} />
      </fieldset>
      {props.stateCode !== null && <ServiceFields {...props} />}
      <ContactFields {...props} />
    </>
  );
}

function Names({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useTexts();
  return (
    <div className={classes['pairs']}>
      <TextField
        id="name.ar"
        lang="ar"
        dir="rtl"
        size="md"
        label={t('web-people:field.nameAr')}
        required
        withAsterisk={false}
        value={draft.nameAr}
        error={errors['name.ar']}
        onChange={({ currentTarget }) => change({ nameAr: currentTarget.value })}
      />
      <TextField
        id="name.latin"
        dir="ltr"
        size="md"
        label={t('web-people:field.nameLatin')}
        description={t('web-people:form.latin-help')}
        required
        withAsterisk={false}
        value={draft.nameLatin}
        error={errors['name.latin']}
        onChange={({ currentTarget }) => change({ nameLatin: currentTarget.value })}
      />
    </div>
  );
}

function SexField({ draft, change, errors }: PersonFieldsProps) {
  const { t } = useTexts();
  return (
    <ChoiceField
      path="sex"
      label={t('web-people:field.sex')}
      none={t('web-people:form.not-said')}
      value={draft.sex ?? ''}
      options={(['female', 'male'] as const).map((value) => ({ value, label: t(`identity:sex.${value}`) }))}
      errors={errors}
      onChange={(sex) => change({ sex })}
    />
  );
}
