import { Navigate } from '@tanstack/react-router';
import { listPosts, listStateRecords, type StateRecord } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import {
  DataList,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type Pages,
  type SortKey,
} from '../../lists/index.js';
import { Chips, Empty, Link, LinkButton, Page, Section, Status } from '../../ui/index.js';
import { LazyPostsMap } from './map/lazy.js';

/** The member states, with how much stands under each; an administrator is led on to their own. */
export function StatesPage() {
  const me = useMe();
  const own = me?.state?.code;
  if (own !== undefined) return <Navigate to="/states/$stateCode" params={{ stateCode: own }} replace />;
  return <AllStates enters={hasRole(me, 'registrar')} />;
}

function AllStates({ enters }: { readonly enters: boolean }) {
  const { t } = useTexts();
  const list = useStates();
  const { open = 'true' } = list.chosen;
  const columns = useColumns();
  const pages = usePages<StateRecord>(listStateRecords, {
    query: { ...list.query, open, count: 'true', limit: 25 },
  });
  return (
    <Page
      title={t('web-structure:states.title')}
      lead={t('web-structure:states.lead')}
      act={enters && <LinkButton to="/states/new">{t('web-structure:states.new')}</LinkButton>}
    >
      <ClosedAlone list={list} />
      <DataList
        name="states"
        list={list}
        pages={byCode(pages)}
        label={t('web-structure:states.title')}
        empty={<Empty title={t('web-structure:states.none')}>{t('web-list:none-help')}</Empty>}
        columns={columns}
      />
      <p>
        <Link to="/posts">{t('web-structure:posts.all')}</Link>
      </p>
      <Section title={t('web-structure:map.title')}>
        <LazyPostsMap operation={listPosts} query={{ located: 'true', open: 'true' }} />
      </Section>
    </Page>
  );
}

const useStates = () => useListAddress(listStateRecords, ['open']);

/** Narrows the list to closed states, if there are any. */
function ClosedAlone({ list }: { readonly list: ReturnType<typeof useStates> }) {
  const { t } = useTexts();
  const counts = useCounts(listStateRecords, { query: {} }, ['open']);
  const closed = counts.open?.['false'] ?? 0;
  const { open } = list.chosen;
  if (closed === 0 && open === undefined) return null;
  return (
    <Chips
      legend={t('web-structure:show')}
      value={open}
      options={[{ value: 'false', label: t('web-structure:states.closed'), count: closed }]}
      onChange={(value) => list.narrow({ open: value })}
    />
  );
}

/** Gives each state its code as id. */
function byCode(pages: Pages<StateRecord>): Pages<StateRecord & { readonly id: string }> {
  const data = pages.data && {
    ...pages.data,
    pages: pages.data.pages.map((page) => ({
      ...page,
      items: page.items.map((state) => ({ ...state, id: state.code })),
    })),
  };
  return { ...pages, data } as Pages<StateRecord & { readonly id: string }>;
}

function useColumns(): Column<StateRecord, SortKey<typeof listStateRecords>>[] {
  const { t, textIn, number, calendarDate } = useTexts();
  return [
    {
      key: 'name',
      sort: 'name',
      title: t('web-structure:field.state'),
      cell: ({ code, name, closing }) => (
        <>
          <Link to="/states/$stateCode" params={{ stateCode: code }}>
            {textIn(name)}
          </Link>
          {closing && <Status tone="quiet">{t('web-structure:closed-on', { date: calendarDate(closing.on) })}</Status>}
        </>
      ),
      text: ({ name }) => textIn(name),
    },
    ...(['agencies', 'units', 'posts', 'people'] as const).map((key) => ({
      key,
      sort: key,
      title: t(`web-structure:figure.${key}`),
      cell: ({ figures }: StateRecord) => number(figures[key]),
      text: ({ figures }: StateRecord) => figures[key],
    })),
    {
      key: 'zone',
      sort: 'zone',
      title: t('web-structure:field.time-zone'),
      cell: ({ timeZone }) => <bdi>{timeZone}</bdi>,
      text: ({ timeZone }) => timeZone,
    },
  ];
}
