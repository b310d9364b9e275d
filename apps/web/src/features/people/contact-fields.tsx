import { Button } from '@mantine/core';
import { suggestSignInName } from '#contracts/identity';
import { LANGUAGES } from '#i18n/web';
import { call } from '../../api/index.js';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import { ChoiceField } from './choice-field.js';
import classes from './fields.module.css';
import type { PersonFieldsProps } from './person-fields-props.js';

/** The ways in which a person is reached and signs in. */
export function ContactFields(props: PersonFieldsProps) {
  const { draft, change, errors } = props;
  const { t } = useTexts();
  return (
    <fieldset className={classes['group']}>
      <legend>{t('web-people:form.contact')}</legend>
      <div className={classes['pairs']}>
        <AddressField {...props} path="email" inputMode="email" help={t('web-people:form.email-help')} />
        <AddressField {...props} path="phone" inputMode="tel" help={t('web-people:form.phone-help')} />
        <SignInNameField {...props} />
        <ChoiceField
          path="language"
          label={t('web-people:field.language')}
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          errors={errors}
          onChange={(language) => language !== '' && change({ language })}
        />
      </div>
    </fieldset>
  );
}

interface AddressProps extends PersonFieldsProps {
  readonly path: 'email' | 'phone';
  readonly inputMode: 'email' | 'tel';
  readonly help: string;
}

function AddressField({ path, inputMode, help, draft, change, errors }: AddressProps) {
  const { t } = useTexts();
  return (
    <TextField
      id={path}
      size="md"
      dir="ltr"
      inputMode={inputMode}
      autoComplete="off"
      label={t(`web-people:field.${path}`)}
      description={help}
      value={draft[path]}
      error={errors[path]}
      onChange={({ currentTarget }) => change({ [path]: currentTarget.value })}
    />
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
