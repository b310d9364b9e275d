import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { changeAgency, getAgency, type Agency, type AgencyKind } from '#contracts/identity';
import { asking, call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded } from '../../ui/index.js';
import { Conflict, useEdit } from './editing.js';
import { FormPage } from './form-page.js';
import { type AgencyDraft, forgetAgencies, useMissingOfAgency, AgencyFields } from './agency-fields.js';

export function EditAgencyPage() {
  const { agencyId } = useParams({ from: '/agencies/$agencyId/edit' });
  const agency = useQuery(asking(getAgency, { params: { agencyId } }));
  return <Loaded query={agency}>{(found) => <EditAgency agency={found} />}</Loaded>;
}

/** The edit, and where it leads once it is saved. */
function useAgencyEdit(agency: Agency) {
  const navigate = useNavigate();
  const missing = useMissingOfAgency();
  const params = { agencyId: agency.id };
  return useEdit<Agency, AgencyDraft>(agency, {
    draftOf: ({ name, kind }) => ({ name, kind }),
    send: async ({ name, kind }, version) => {
      if (kind === '') return;
      await call(changeAgency, { params, body: { name, kind } }, { version });
      await forgetAgencies();
      await navigate({ to: '/agencies/$agencyId', params });
    },
    reread: () => call(getAgency, { params }),
    missing,
  });
}

function EditAgency({ agency }: { readonly agency: Agency }) {
  const { t, textIn } = useTexts();
  const params = { agencyId: agency.id };
  const edit = useAgencyEdit(agency);
  const { draft, form, theirs } = edit;
  const kindOf = (kind: AgencyKind | '') => (kind === '' ? '' : t(`identity:agency.${kind}`));
  return (
    <FormPage
      title={t('web-structure:agency.edit')}
      above={
        <Link to="/agencies/$agencyId" params={params}>
          {textIn(agency.name)}
        </Link>
      }
      form={form}
      leave={
        <LinkButton to="/agencies/$agencyId" params={params} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      {theirs && (
        <Conflict
          {...edit}
          rows={[
            [t('web-structure:field.name'), textIn(draft.name), textIn(theirs.name)],
            [t('web-structure:field.agency-kind'), kindOf(draft.kind), kindOf(theirs.kind)],
          ]}
        />
      )}
      <AgencyFields draft={draft} errors={form.errors} change={edit.change} />
    </FormPage>
  );
}
