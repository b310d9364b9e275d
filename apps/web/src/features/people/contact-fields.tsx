import { Button, NativeSelect } from '@mantine/core';
import { suggestSignInName } from '#contracts/identity';
import { LANGUAGES } from '#i18n/web';
import { call } from '../../api/index.js';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import classes from './fields.module.css';
import type { PersonDraft } from './person-draft.js';
import type { PersonFieldsProps } from './person-fields.js';

/** How a person is reached and signs in. */
export function ContactFields(props: PersonFieldsProps) {
  const { draft, change, errors } = props;
  const { t } = useTexts();
  return (
    <fieldset className={classes['group']}>
      <legend>{t('web-people:form.contact')}</legend>
      <div className={classes['pairs']}>
        <TextField
          id="email"
          size="md"
          dir="ltr"
          inputMode="email"
          autoComplete="off"
          label={t('web-people:field.email')}
          description={t('web-people:form.email-help')}
          value={draft.email}
          error={errors['email']}
          onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        />
        <TextField
          id="phone"
          size="md"
          dir="ltr"
          inputMode="tel"
          autoComplete="off"
          label={t('web-people:field.phone')}
          description={t('web-people:form.phone-help')}
          value={draft.phone}
          error={errors['phone']}
          onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
        />
        <SignInNameField {...props} />
        <NativeSelect
          id="language"
          size="md"
          label={t('web-people:field.language')}
          value={draft.language}
          error={errors['language']}
          data={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          onChange={({ currentTarget }) => change({ language: currentTarget.value as PersonDraft['language'] })}
        />
      </div>
    </fieldset>
  );
}

function SignInNameField({ draft, change, errors, stateCode }: PersonFieldsProps) {
  const { t } = useTexts();
  const suggest = async () => {
    const query = { latin: draft.nameLatin, ...(stateCode === null ? {} : { state: stateCode }) };
    const { signInName } = await call(suggestSignInName, { query });
    change({ signInName });
  };
  return (
    <div className={classes['choices']}>
      <TextField
        id="signInName"
        size="md"
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        label={t('web-people:field.signInName')}
        description={t('web-people:form.sign-in-name-help')}
        value={draft.signInName}
        error={errors['signInName']}
        onChange={({ currentTarget }) => change({ signInName: currentTarget.value })}
      />
      {draft.signInName === '' && draft.nameLatin.trim() !== '' && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => void suggest().catch(() => undefined)}>
            {t('web-people:form.suggest')}
          </Button>
        </div>
      )}
    </div>
  );
}
