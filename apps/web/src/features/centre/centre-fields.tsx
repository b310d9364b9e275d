import { useTexts } from '../../i18n/index.js';
import { LanguagesField, LocalizedTextField, TextField, type FieldErrors } from '../../ui/index.js';
import type { CentreDraft } from './centre-draft.js';

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
      <LanguagesField
        path="languages"
        label={t('web-setup:details.languages')}
        help={t('web-setup:details.languages-help')}
        value={draft.languages}
        error={errors['languages']}
        onChange={(languages) => change({ languages })}
      />
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
      <LocalizedTextField
        path="address"
        label={t('web-setup:details.address')}
        value={draft.address}
        onChange={(address) => change({ address })}
        errors={errors}
        multiline
      />
    </>
  );
}
