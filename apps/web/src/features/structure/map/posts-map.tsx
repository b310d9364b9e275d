import { useEffect, useMemo, useState } from 'react';
import type { Operation } from '#contracts';
import type { Post } from '#contracts/identity';
import { useTexts } from '../../../i18n/index.js';
import { Foot, usePages } from '../../../lists/index.js';
import { Empty, Failure, Link, Skeleton } from '../../../ui/index.js';
import { viewOf, type View } from './coasts.js';
import { LandMap } from './land-map.js';
import { MarkShape, MarkSign } from './mark.js';
import classes from './map.module.css';

interface Props {
  readonly operation: Operation;
  readonly query: object;
  /** The post that the address names. */
  readonly chosen?: string | undefined;
  readonly onChoose?: ((id: string | undefined) => void) | undefined;
}

type Located = Post & { readonly location: NonNullable<Post['location']> };
const LIMIT = 100;

/** Posts on the map, with a list beside it in which they are chosen. */
export function PostsMap({ operation, query, chosen, onChoose }: Props) {
  const { t } = useTexts();
  const pages = usePages<Post>(operation, { query: { ...query, limit: LIMIT, count: 'true' } });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const located = useMemo(() => items.filter((post): post is Located => post.location !== null), [items]);
  if (pages.isPending) return <Skeleton rows={8} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  if (located.length === 0)
    return <Empty title={t('web-structure:map.none')}>{t('web-structure:map.none-help')}</Empty>;
  return (
    <>
      <Drawn posts={located} chosen={chosen} onChoose={onChoose} />
      <Foot pages={pages} shown={items.length} />
    </>
  );
}

interface DrawnProps extends Pick<Props, 'chosen' | 'onChoose'> {
  readonly posts: readonly Located[];
}

function Drawn({ posts, chosen: named, onChoose }: DrawnProps) {
  const { t, textIn, language } = useTexts();
  const whole = useMemo(() => viewOf(posts.map(({ location }) => location)), [posts]);
  const [view, setView] = useState<View>(whole);
  const [pressed, press] = useState<string | undefined>(named);
  useEffect(() => setView(whole), [whole]);
  const chosen = onChoose ? named : pressed;
  const choose = (id: string) => (onChoose ?? press)(id === chosen ? undefined : id);
  const sorted = [...posts].sort((one, other) => textIn(one.name).localeCompare(textIn(other.name), language));
  return (
    <div className={classes['beside']}>
      <LandMap label={t('web-structure:map.label', { count: posts.length })} view={view} onView={setView} whole={whole}>
        {(at) =>
          [...posts]
            .sort((one, other) => Number(one.id === chosen) - Number(other.id === chosen))
            .map((post) => (
              <g key={post.id} transform={`translate(${at(post.location).join()})`} onClick={() => choose(post.id)}>
                <title>{textIn(post.name)}</title>
                <MarkShape border={post.border} chosen={post.id === chosen} />
              </g>
            ))
        }
      </LandMap>
      <Names posts={sorted} chosen={chosen} choose={choose} />
    </div>
  );
}

interface NamesProps {
  readonly posts: readonly Located[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** The same posts by name, for the keyboard and for people who hear them. */
function Names({ posts, chosen, choose }: NamesProps) {
  const { t, textIn } = useTexts();
  return (
    <ul className={classes['list']}>
      {posts.map(({ id, name, border }) => (
        <li key={id} data-chosen={id === chosen}>
          <button type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
            <MarkSign border={border} />
            <span>
              {textIn(name)}
              <small>{border === null ? t('identity:post-kind.unit') : t(`identity:border.${border}`)}</small>
            </span>
          </button>
          {id === chosen && (
            <Link to="/posts/$postId" params={{ postId: id }}>
              {t('web-structure:open')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
