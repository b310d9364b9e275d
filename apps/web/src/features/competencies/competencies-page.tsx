import { listCompetencies, type Competency } from '#contracts/catalogue';
import { TranslatedIn, nearestOf } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column, type SortKey } from '../../lists/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Code, Empty, Link, LinkButton, Page } from '../../ui/index.js';
import { CompetencyFilters, useCompetencyList } from './competency-filters.js';
import { Use } from './use.js';

/** What officers are to be able to do, for those who write courses and questions or ask for it at a post. */
export function CompetenciesPage() {
  const { t } = useTexts();
  const keeps = hasRole(useMe(), 'instructor', 'registrar');
  const list = useCompetencyList();
  const columns = useColumns();
  const pages = usePages<Competency>(listCompetencies, { query: { ...list.query, count: 'true', limit: 25 } });
  return (
    <Page
      title={t('places.competencies')}
      lead={t('web-competencies:list.lead')}
      act={keeps && <LinkButton to="/competencies/new">{t('web-competencies:list.enter')}</LinkButton>}
    >
      <CompetencyFilters list={list} />
      <DataList
        name="competencies"
        list={list}
        pages={pages}
        label={t('places.competencies')}
        empty={<Empty title={t('web-competencies:list.empty')}>{t('web-competencies:list.empty-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

function useColumns(): Column<Competency, SortKey<typeof listCompetencies>>[] {
  const { t, number, language } = useTexts();
  const useOf = ({ retirement }: Competency) => t(`web-competencies:use.${retirement === null ? 'in-use' : 'retired'}`);
  const sectorOf = ({ sector }: Competency) => t(`web-learning:sector.${sector}`);
  return [
    {
      key: 'code',
      sort: 'code',
      title: t('web-competencies:code'),
      cell: ({ id, code }) => (
        <Link to="/competencies/$competencyId" params={{ competencyId: id }}>
          <Code>{code}</Code>
        </Link>
      ),
      text: ({ code }) => code,
    },
    {
      key: 'name',
      sort: 'name',
      title: t('web-competencies:competency'),
      cell: ({ name }) => <TranslatedIn texts={name} />,
      text: ({ name }) => nearestOf(name, language).text,
    },
    { key: 'sector', title: t('web-learning:catalogue.sector'), cell: sectorOf, text: sectorOf },
    {
      key: 'outcomes',
      title: t('web-competencies:outcomes'),
      cell: ({ outcomes }) => number(outcomes),
      text: ({ outcomes }) => outcomes,
    },
    {
      key: 'use',
      title: t('web-competencies:use.title'),
      cell: ({ retirement }) => <Use inUse={retirement === null} />,
      text: useOf,
    },
  ];
}
