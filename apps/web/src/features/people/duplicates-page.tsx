import { listDuplicates, type DuplicatePair } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Empty, Link, NotAllowed, Page, PersonName, useStateNames } from '../../ui/index.js';

/** Records that look like one officer, with what is alike. */
export function DuplicatesPage() {
  const { t } = useTexts();
  return (
    <Page
      title={t('web-people:duplicates.title')}
      lead={t('web-people:duplicates.lead')}
      above={<Link to="/people">{t('search.kind.person')}</Link>}
    >
      {hasRole(useMe(), 'registrar', 'state-admin', 'auditor') ? <Pairs /> : <NotAllowed />}
    </Page>
  );
}

function Pairs() {
  const { t } = useTexts();
  const pages = usePages<DuplicatePair>(listDuplicates, { query: { count: 'true', limit: 25 } });
  const columns = useColumns();
  return (
    <DataList
      pages={pages}
      label={t('web-people:duplicates.title')}
      empty={<Empty title={t('web-people:duplicates.none')}>{t('web-people:duplicates.none-help')}</Empty>}
      columns={columns}
    />
  );
}

function useColumns(): Column<DuplicatePair>[] {
  const { t, joined } = useTexts();
  const stateOf = useStateNames();
  return [
    {
      key: 'first',
      title: t('web-people:duplicates.first'),
      cell: ({ first }) => <PersonName name={first.name} />,
    },
    {
      key: 'second',
      title: t('web-people:duplicates.second'),
      cell: ({ second }) => <PersonName name={second.name} />,
    },
    {
      key: 'alike',
      title: t('web-people:duplicates.alike'),
      cell: ({ likeness }) => joined(likeness.map((what) => t(`web-people:likeness.${what}`))),
    },
    {
      key: 'state',
      title: t('web-people:me.state'),
      cell: ({ first }) => (first.stateCode === null ? null : stateOf(first.stateCode)),
    },
    {
      key: 'compare',
      title: t('web-people:merge.title'),
      cell: ({ first, second }) => (
        <Link to="/people/$personId/beside/$otherId" params={{ personId: first.id, otherId: second.id }}>
          {t('web-people:duplicates.compare')}
        </Link>
      ),
    },
  ];
}
