import { listOutcomes, type Competency, type CompetencyOutcome } from '#contracts/catalogue';
import { TranslatedIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { Code, Empty, Link, LinkButton } from '../../ui/index.js';
import { Use } from './use.js';

/** The outcomes of a competency, retired ones too, and the way to one more. */
export function Outcomes({ competency }: { readonly competency: Competency }) {
  const { t } = useTexts();
  const columns = useColumns();
  const { id: competencyId } = competency;
  const pages = usePages<CompetencyOutcome>(listOutcomes, { query: { competencyId, count: 'true', limit: 50 } });
  return (
    <>
      <DataList
        pages={pages}
        label={t('web-competencies:outcomes')}
        empty={<Empty title={t('web-competencies:outcome.none')}>{t('web-competencies:outcome.none-help')}</Empty>}
        columns={columns}
      />
      {competency.allowed.includes('catalogue.create-outcome') && (
        <div>
          <LinkButton variant="default" to="/competencies/$competencyId/outcomes/new" params={{ competencyId }}>
            {t('web-competencies:outcome.enter')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function useColumns(): Column<CompetencyOutcome>[] {
  const { t, number } = useTexts();
  return [
    {
      key: 'code',
      title: t('web-competencies:code'),
      cell: ({ id, code }) => (
        <Link to="/outcomes/$outcomeId" params={{ outcomeId: id }}>
          <Code>{code}</Code>
        </Link>
      ),
    },
    { key: 'text', title: t('web-competencies:text'), cell: ({ text }) => <TranslatedIn texts={text} /> },
    { key: 'kind', title: t('web-competencies:kind'), cell: ({ kind }) => t(`web-competencies:kinds.${kind}`) },
    { key: 'level', title: t('web-competencies:level'), cell: ({ sqfLevel }) => number(sqfLevel) },
    { key: 'use', title: t('web-competencies:use.title'), cell: ({ inUse }) => <Use inUse={inUse} /> },
  ];
}
