import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../i18n/index.js';
import { TextField, type FieldErrors } from '../../ui/index.js';
import { BirthDateField } from './birth-date-field.js';
import { ContactFields } from './contact-fields.js';
import classes from './fields.module.css';
import type { PersonDraft } from './person-draft.js';
import { ServiceFields } from './service-fields.js';
import { SpokenLanguagesField } from './spoken-languages-field.js';

export interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly errors: FieldErrors;
  /** Of the person; null for the staff of the centre. */
  readonly stateCode: string | null;
}

/** All that is asked of a person. */
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
    <NativeSelect
      id="sex"
      size="md"
      label={t('web-people:field.sex')}
      value={draft.sex ?? ''}
      error={errors['sex']}
      data={[
        { value: '', label: t('web-people:form.not-said') },
        { value: 'female', label: t('identity:sex.female') },
        { value: 'male', label: t('identity:sex.male') },
      ]}
      onChange={({ currentTarget }) => change({ sex: currentTarget.value as PersonDraft['sex'] })}
    />
  );
}
