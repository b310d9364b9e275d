import { useNavigate, useSearch } from '@tanstack/react-router';
import { listPeople, type Person } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { DataList, ListSearch, usePages, type Column } from '../../lists/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Code, Empty, Link, LinkButton, Page, PersonName, Status, useStateNames } from '../../ui/index.js';

/** Everybody whom the reader may look up. */
export function PeoplePage() {
  const { t } = useTexts();
  const { q } = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  const columns = useColumns();
  const pages = usePages<Person>(listPeople, { query: { q, count: 'true', limit: 25 } });
  return (
    <Page
      title={t('search.kind.person')}
      lead={t('web-people:list.lead')}
      act={
        hasRole(useMe(), 'registrar', 'state-admin') && (
          <LinkButton to="/people/new">{t('web-people:enter.title')}</LinkButton>
        )
      }
    >
      <ListSearch
        value={q ?? ''}
        help={t('web-people:list.help')}
        onChange={(words) => void navigate({ search: words === '' ? {} : { q: words }, replace: true })}
      />
      <DataList
        name="people"
        pages={pages}
        label={t('search.kind.person')}
        nameOf={({ name }) => name.latin}
        empty={<Empty title={t('web-list:none')}>{t('web-people:list.none-help')}</Empty>}
        columns={columns}
      />
    </Page>
  );
}

function useColumns(): Column<Person>[] {
  const { t, textIn, joined } = useTexts();
  const stateOf = useStateNames();
  const placeOf = ({ stateCode }: Person) =>
    stateCode === null ? t('web-people:me.of-the-centre') : stateOf(stateCode);
  const rolesOf = ({ roles }: Person) => joined(roles.map((role) => t(`identity:role.${role}`)));
  return [
    {
      key: 'name',
      title: t('web-people:me.name'),
      cell: ({ id, name }) => (
        <Link to="/people/$personId" params={{ personId: id }}>
          <PersonName name={name} />
        </Link>
      ),
      text: ({ name }) => `${name.ar} / ${name.latin}`,
    },
    { key: 'state', title: t('web-people:me.state'), cell: placeOf, text: placeOf },
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
    {
      key: 'roles',
      title: t('web-people:me.roles'),
      cell: (person) =>
        person.active ? rolesOf(person) : <Status tone="quiet">{t('web-people:person.inactive')}</Status>,
      text: (person) => (person.active ? rolesOf(person) : t('web-people:person.inactive')),
    },
  ];
}
