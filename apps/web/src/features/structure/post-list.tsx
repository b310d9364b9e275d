import type { ReactNode } from 'react';
import { listPosts, type Post } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import {
  DataList,
  FilterChips,
  Filters,
  StateFilter,
  useCounts,
  useListAddress,
  usePages,
  type Column,
  type SortKey,
} from '../../lists/index.js';
import { Chips, Empty, Link, Status, useStateNames } from '../../ui/index.js';
import { MarkSign } from './map/mark.js';
import { BORDERS, POST_KINDS } from './views.js';

const LIMIT = 25;

interface Props {
  /** The agency or unit right above the posts; without it, all posts that the reader may see. */
  readonly under?: { readonly agency: string; readonly parent: string };
  readonly empty?: ReactNode;
}

type Columns = Column<Post, SortKey<typeof listPosts>>[];

/** Units and posts, by kind, border and whether they are open; if they are of several states, also by state. */
export function PostList({ under, empty }: Props) {
  const { t } = useTexts();
  const list = usePosts();
  const ofState = useStateColumn();
  const columns = [...useColumns(), ...(under ? [] : ofState)];
  const pages = usePages<Post>(listPosts, { query: { ...under, ...list.query, limit: LIMIT, count: 'true' } });
  return (
    <>
      <Narrowing list={list} under={under} />
      <DataList
        name="posts"
        list={list}
        pages={pages}
        label={t('web-structure:figure.under')}
        empty={empty ?? <Empty title={t('web-structure:post.none')}>{t('web-structure:post.none-help')}</Empty>}
        columns={columns}
      />
    </>
  );
}

const usePosts = () => useListAddress(listPosts, ['state', 'kind', 'border', 'open']);

interface NarrowingProps {
  readonly list: ReturnType<typeof usePosts>;
  readonly under: Props['under'];
}

function Narrowing({ list, under }: NarrowingProps) {
  const { t } = useTexts();
  const { state, kind, border, open } = list.chosen;
  const counts = useCounts(listPosts, { query: { ...under, ...list.query } }, ['state', 'kind', 'border', 'open']);
  const closed = counts.open?.['false'] ?? 0;
  return (
    <Filters list={list}>
      <FilterChips
        legend={t('web-structure:field.kind')}
        value={kind}
        values={POST_KINDS}
        words={(value) => t(`identity:post-kind.${value}`)}
        counts={counts.kind}
        onChange={(value) => list.narrow({ kind: value, ...(value === 'unit' && { border: undefined }) })}
      />
      <FilterChips
        legend={t('web-structure:field.border')}
        value={border}
        values={BORDERS}
        words={(value) => t(`identity:border.${value}`)}
        counts={counts.border}
        onChange={(value) => list.narrow({ border: value })}
      />
      {(closed > 0 || open !== undefined) && (
        <Chips
          legend={t('web-structure:show')}
          value={open}
          options={[{ value: 'false', label: t('web-structure:closed'), count: closed }]}
          onChange={(value) => list.narrow({ open: value })}
        />
      )}
      {!under && (
        <StateFilter value={state} counts={counts.state} onChange={(value) => list.narrow({ state: value })} />
      )}
    </Filters>
  );
}

/** The columns of what it is, where it stands and who is there. */
function useColumns(): Columns {
  const { t, textIn, number } = useTexts();
  const kindOf = ({ border }: Post) =>
    border === null ? t('identity:post-kind.unit') : t(`identity:border.${border}`);
  return [
    {
      key: 'name',
      sort: 'name',
      title: t('web-structure:field.name'),
      cell: ({ id, name, closing }) => (
        <>
          <Link to="/posts/$postId" params={{ postId: id }}>
            {textIn(name)}
          </Link>
          {closing && <Status tone="quiet">{t('web-structure:closed')}</Status>}
        </>
      ),
      text: ({ name, closing }) => (closing ? `${textIn(name)} (${t('web-structure:closed')})` : textIn(name)),
    },
    {
      key: 'kind',
      sort: 'border',
      title: t('web-structure:field.kind'),
      cell: (post) => (
        <span>
          <MarkSign border={post.border} /> {kindOf(post)}
        </span>
      ),
      text: kindOf,
    },
    {
      key: 'people',
      title: t('web-structure:figure.people'),
      cell: ({ people }) => people !== null && number(people),
      text: ({ people }) => people,
    },
  ];
}

function useStateColumn(): Columns {
  const { t } = useTexts();
  const stateOf = useStateNames();
  const name = ({ stateCode }: Post) => stateOf(stateCode);
  return [{ key: 'state', sort: 'state', title: t('web-structure:field.state'), cell: name, text: name }];
}
