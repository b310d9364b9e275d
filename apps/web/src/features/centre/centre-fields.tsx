import { LANGUAGES } from '#i18n/web';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { LocalizedTextField, TextField, type FieldErrors } from '../../ui/index.js';
import type { CentreDraft } from './centre-draft.js';
import classes from './centre.module.css';

interface Props {
  readonly draft: CentreDraft;
  readonly change: (part: Partial<CentreDraft>) => void;
  readonly errors: FieldErrors;
}

export function CentreFields({ draft, change, errors }: Props) {
  const { t } = useTexts();
  return (
    <>
      <LocalizedTextField
        path="name"
        label={t('web-setup:details.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        errors={errors}
        required
      />
      <Reached draft={draft} change={change} errors={errors} />
      <LocalizedTextField
        path="address"
        label={t('web-setup:details.address')}
        value={draft.address}
        onChange={(address) => change({ address })}
        errors={errors}
        multiline
      />
      <LanguagesOffered draft={draft} change={change} errors={errors} />
      <LocalizedTextField
        path="legalNotice"
        label={t('web-setup:details.legal')}
        help={t('web-setup:details.legal-help')}
        value={draft.legalNotice}
        onChange={(legalNotice) => change({ legalNotice })}
        errors={errors}
        multiline
      />
    </>
  );
}

/** How the centre is reached. */
function Reached({ draft, change, errors }: Props) {
  const { t } = useTexts();
  return (
    <>
      <TextField
        id="email"
        type="email"
        dir="ltr"
        maw="28rem"
        label={t('web-setup:details.email')}
        description={t('web-setup:details.email-help')}
        value={draft.email}
        error={errors['email']}
        onChange={({ currentTarget: { value } }) => change({ email: value })}
      />
      <TextField
        id="phone"
        type="tel"
        dir="ltr"
        maw="28rem"
        label={t('web-setup:details.phone')}
        description={t('web-setup:details.phone-help')}
        value={draft.phone}
        error={errors['phone']}
        onChange={({ currentTarget: { value } }) => change({ phone: value })}
      />
    </>
  );
}

function LanguagesOffered({ draft, change, errors }: Props) {
  const { t } = useTexts();
  const error = errors['languages'];
  return (
    <div role="group" aria-labelledby="languages-label" aria-describedby="languages-help">
      <span id="languages-label" className={classes['label']}>
        {t('web-setup:details.languages')}
      </span>
      <p id="languages-help" className={classes['help']}>
        {t('web-setup:details.languages-help')}
      </p>
      <div className={classes['checks']} id="languages" tabIndex={-1}>
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input
              type="checkbox"
              checked={draft.languages.includes(language)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  languages: LANGUAGES.filter((each) => (each === language ? checked : draft.languages.includes(each))),
                })
              }
            />
            <span lang={language}>{OWN_NAMES[language]}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <p className={classes['error']}>{error}</p>}
    </div>
  );
}
