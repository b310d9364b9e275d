import { listPeople, type Person } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import {
  DataList,
  FilterMenu,
  Filters,
  ListSearch,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { TONES } from './status-tones.js';
import { Code, Empty, Link, LinkButton, Page, PersonName, Status, useStateNames } from '../../ui/index.js';
import { roleOf } from './roles.js';

/** Everybody whom the reader may look up. */
export function PeoplePage() {
  const { t } = useTexts();
  const list = usePeople();
  const columns = useColumns();
  const pages = usePages<Person>(listPeople, { query: { ...list.query, count: 'true', limit: 25 } });
  return (
    <Page
      title={t('search.kind.person')}
      lead={
        <>
          {t('web-people:list.lead')} <Link to="/transfers">{t('web-people:transfers.title')}</Link>{' '}
          <Link to="/duplicates">{t('web-people:duplicates.title')}</Link>
        </>
      }
      act={
        hasRole(useMe(), 'registrar', 'state-admin') && (
          <LinkButton to="/people/new">{t('web-people:enter.title')}</LinkButton>
        )
      }
    >
      <Narrowing list={list} />
      <DataList
        name="people"
        list={list}
        pages={pages}
        label={t('search.kind.person')}
        nameOf={({ name }) => name.latin}
        empty={<Empty title={t('web-list:none')}>{t('web-people:list.none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

const usePeople = () => useListAddress(listPeople, ['q', 'state', 'role'], { bestFirst: true });

function Narrowing({ list }: { readonly list: ReturnType<typeof usePeople> }) {
  const { t, find } = useTexts();
  const { q, state, role } = list.chosen;
  const counts = useCounts(listPeople, { query: list.query }, ['state', 'role']);
  return (
    <Filters list={list}>
      <ListSearch
        value={q ?? ''}
        help={t('web-people:list.help')}
        onChange={(words) => list.narrow({ q: words }, 'replaced')}
      />
      <FilterMenu
        legend={t('web-people:me.roles')}
        value={role}
        words={(value) => find(`identity:role.${value}`) ?? value}
        counts={counts.role}
        onChange={(value) => list.narrow({ role: roleOf(value) })}
      />
      <StateFilter value={state} counts={counts.state} onChange={(value) => list.narrow({ state: value })} />
    </Filters>
  );
}

function useColumns(): Column<Person, SortKey<typeof listPeople>>[] {
  const { t, textIn } = useTexts();
  const stateOf = useStateNames();
  const placeOf = ({ stateCode }: Person) =>
    stateCode === null ? t('web-people:me.of-the-centre') : stateOf(stateCode);
  const rolesColumn = useRolesColumn();
  return [
    {
      key: 'name',
      sort: 'name',
      title: t('web-people:me.name'),
      cell: ({ id, name }) => (
        <Link to="/people/$personId" params={{ personId: id }}>
          <PersonName name={name} />
        </Link>
      ),
      text: ({ name }) => `${name.ar} / ${name.latin}`,
    },
    { key: 'state', sort: 'state', title: t('web-people:me.state'), cell: placeOf, text: placeOf },
    {
      key: 'number',
      title: t('web-people:field.serviceNumber'),
      cell: ({ serviceNumber }) => serviceNumber !== null && <Code>{serviceNumber}</Code>,
      text: ({ serviceNumber }) => serviceNumber,
    },
    {
      key: 'rank',
      title: t('web-people:me.rank'),
      cell: ({ rank }) => rank && textIn(rank.title),
      text: ({ rank }) => rank && textIn(rank.title),
    },
    rolesColumn,
  ];
}

/** The roles, or the reason why somebody has none to carry out. */
function useRolesColumn(): Column<Person> {
  const { t, joined } = useTexts();
  const wordsOf = ({ status, roles }: Person) =>
    status === 'active' ? joined(roles.map((role) => t(`identity:role.${role}`))) : t(`web-people:status.${status}`);
  return {
    key: 'roles',
    title: t('web-people:me.roles'),
    cell: (person) =>
      person.status === 'active' ? wordsOf(person) : <Status tone={TONES[person.status]}>{wordsOf(person)}</Status>,
    text: wordsOf,
  };
}
