import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createRank, listRanks } from '#contracts/identity';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, useForm, useStateNames } from '../../ui/index.js';
import { NO_TEXT } from './fields.js';
import { Choice } from './post-fields.js';
import { FormPage } from './form-page.js';
import { type RankDraft, useMissingOfRank, RankFields } from './rank-fields.js';

const TOP = 'top';

const BOTTOM = 'bottom';

/** Enters a rank at its place among the others. */
export function NewRankPage() {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const navigate = useNavigate();
  const missing = useMissingOfRank();
  const { stateCode } = useParams({ from: '/states/$stateCode/ranks/new' });
  const [draft, setDraft] = useState<RankDraft>({ title: NO_TEXT, band: '' });
  const [above, setAbove] = useState(TOP);
  const back = { to: '/states/$stateCode', params: { stateCode }, search: { view: 'ranks' } } as const;
  const form = useForm(
    async () => {
      if (draft.band === '') return;
      const place = above === TOP ? {} : { after: above === BOTTOM ? null : above };
      await call(createRank, { body: { stateCode, title: draft.title, band: draft.band, ...place } });
      await forget(listRanks);
      await navigate(back);
    },
    () => missing(draft),
  );
  return (
    <FormPage
      title={t('web-structure:rank.new')}
      above={<Link {...back}>{stateOf(stateCode)}</Link>}
      form={form}
      act={t('web-structure:rank.enter')}
      leave={
        <LinkButton {...back} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      <RankFields draft={draft} errors={form.errors} change={(part) => setDraft({ ...draft, ...part })}>
        <PlaceField stateCode={stateCode} value={above} error={form.errors['after']} onChange={setAbove} />
      </RankFields>
    </FormPage>
  );
}

interface PlaceProps {
  readonly stateCode: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (above: string) => void;
}

/** The place of the rank in the order. */
function PlaceField({ stateCode, value, error, onChange }: PlaceProps) {
  const { t, textIn } = useTexts();
  const ranks = useQuery(asking(listRanks, { query: { state: stateCode, limit: 200 } }));
  return (
    <Choice
      path="after"
      label={t('web-structure:rank.place')}
      value={value}
      error={error}
      options={[
        { value: TOP, label: t('web-structure:rank.top') },
        ...(ranks.data?.items ?? [])
          .map(({ id, title }) => ({
            value: id,
            label: t('web-structure:rank.above', { rank: textIn(title) }),
          }))
          .reverse(),
        { value: BOTTOM, label: t('web-structure:rank.bottom') },
      ]}
      onChange={onChange}
    />
  );
}
