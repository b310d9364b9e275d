import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { changeRank, getRank, listRanks, type NationalRank, type RegionalBand } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded, useStateNames } from '../../ui/index.js';
import { Conflict, useEdit } from './editing.js';
import { FormPage } from './form-page.js';
import { type RankDraft, useMissingOfRank, RankFields } from './rank-fields.js';

export function EditRankPage() {
  const { rankId } = useParams({ from: '/ranks/$rankId/edit' });
  const rank = useQuery(asking(getRank, { params: { rankId } }));
  return <Loaded query={rank}>{(found) => <EditRank rank={found} />}</Loaded>;
}

/** The edit, and where it leads once it is saved. */
function useRankEdit(rank: NationalRank) {
  const navigate = useNavigate();
  const missing = useMissingOfRank();
  const params = { rankId: rank.id };
  const back = { to: '/states/$stateCode', params: { stateCode: rank.stateCode }, search: { view: 'ranks' } } as const;
  return useEdit<NationalRank, RankDraft>(rank, {
    draftOf: ({ title, band }) => ({ title, band }),
    send: async ({ title, band }, version) => {
      if (band === '') return;
      await call(changeRank, { params, body: { title, band } }, { version });
      await forget(listRanks, getRank);
      await navigate(back);
    },
    reread: () => call(getRank, { params }),
    missing,
  });
}

function EditRank({ rank }: { readonly rank: NationalRank }) {
  const { t, textIn } = useTexts();
  const stateOf = useStateNames();
  const back = { to: '/states/$stateCode', params: { stateCode: rank.stateCode }, search: { view: 'ranks' } } as const;
  const edit = useRankEdit(rank);
  const { draft, form, theirs } = edit;
  const bandOf = (band: RegionalBand | '') => (band === '' ? '' : t(`identity:band.${band}`));
  return (
    <FormPage
      title={t('web-structure:rank.edit')}
      lead={textIn(rank.title)}
      above={<Link {...back}>{stateOf(rank.stateCode)}</Link>}
      form={form}
      leave={
        <LinkButton {...back} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      {theirs && (
        <Conflict
          {...edit}
          rows={[
            [t('web-structure:field.title'), textIn(draft.title), textIn(theirs.title)],
            [t('web-structure:field.band'), bandOf(draft.band), bandOf(theirs.band)],
          ]}
        />
      )}
      <RankFields draft={draft} errors={form.errors} change={edit.change} />
    </FormPage>
  );
}
