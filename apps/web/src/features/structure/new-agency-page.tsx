import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createAgency } from '#contracts/identity';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, useForm, useStateNames } from '../../ui/index.js';
import { NO_TEXT } from './fields.js';
import { FormPage } from './form-page.js';
import { type AgencyDraft, forgetAgencies, useMissingOfAgency, AgencyFields } from './agency-fields.js';

/** Enters an agency; units and posts come under it. */
export function NewAgencyPage() {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const navigate = useNavigate();
  const missing = useMissingOfAgency();
  const { stateCode } = useParams({ from: '/states/$stateCode/agencies/new' });
  const [draft, setDraft] = useState<AgencyDraft>({ name: NO_TEXT, kind: '' });
  const form = useForm(
    async () => {
      if (draft.kind === '') return;
      const agency = await call(createAgency, { body: { stateCode, name: draft.name, kind: draft.kind } });
      await forgetAgencies();
      await navigate({ to: '/agencies/$agencyId', params: { agencyId: agency.id } });
    },
    () => missing(draft),
  );
  return (
    <FormPage
      title={t('web-structure:agency.new')}
      lead={t('web-structure:agency.new-lead')}
      above={
        <Link to="/states/$stateCode" params={{ stateCode }}>
          {stateOf(stateCode)}
        </Link>
      }
      form={form}
      act={t('web-structure:agency.enter')}
      leave={
        <LinkButton to="/states/$stateCode" params={{ stateCode }} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      <AgencyFields draft={draft} errors={form.errors} change={(part) => setDraft({ ...draft, ...part })} />
    </FormPage>
  );
}
