import { IconBuilding, IconChevronRight, IconSitemap } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { listAgencies, listPosts, type Agency, type Post, type StateRecord } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages, type Pages } from '../../lists/index.js';
import { Chips, Empty, Failure, Link, LinkButton, Skeleton, Status } from '../../ui/index.js';
import { MarkSign } from './map/mark.js';
import { stepInTree } from './tree-keys.js';
import classes from './tree.module.css';

const LIMIT = 100;
/** The number that is opened from the start. */
const FEW = 5;
type Open = 'true' | undefined;

/** A state drawn as a tree: its agencies, under them units and posts, each with how many stand in it. */
export function Tree({ state }: { readonly state: StateRecord }) {
  const { t } = useTexts();
  const { closed } = useSearch({ from: '/states/$stateCode' });
  const navigate = useNavigate({ from: '/states/$stateCode' });
  const open: Open = closed === undefined ? 'true' : undefined;
  const pages = usePages<Agency>(listAgencies, { query: { state: state.code, open, limit: LIMIT, count: 'true' } });
  return (
    <>
      <Chips
        legend={t('web-structure:show')}
        value={closed}
        options={[{ value: 'true', label: t('web-structure:tree.with-closed') }]}
        onChange={(value) => void navigate({ search: value === undefined ? {} : { closed: value } })}
      />
      <Branch pages={pages} empty={<NoAgencies state={state} />}>
        {(agencies) => (
          <ul className={classes['tree']} aria-label={t('web-structure:view.tree')} onKeyDown={stepInTree}>
            {agencies.map((agency) => (
              <AgencyNode key={agency.id} agency={agency} open={open} startsOpen={agencies.length <= FEW} />
            ))}
          </ul>
        )}
      </Branch>
    </>
  );
}

/** Says what comes first, while there are no agencies. */
function NoAgencies({ state: { code, allowed } }: { readonly state: StateRecord }) {
  const { t } = useTexts();
  return (
    <Empty
      title={t('web-structure:tree.none')}
      act={
        allowed.includes('identity.create-agency') && (
          <LinkButton to="/states/$stateCode/agencies/new" params={{ stateCode: code }}>
            {t('web-structure:agency.new')}
          </LinkButton>
        )
      }
    >
      {t('web-structure:tree.none-help')}
    </Empty>
  );
}

interface BranchProps<T> {
  readonly pages: Pages<T>;
  readonly empty: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
}

function Branch<T>({ pages, empty, children }: BranchProps<T>) {
  if (pages.isPending) return <Skeleton rows={3} />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      {children(items)}
      {pages.hasNextPage && <Foot pages={pages} shown={items.length} />}
    </>
  );
}

interface AgencyProps {
  readonly agency: Agency;
  readonly open: Open;
  readonly startsOpen: boolean;
}

function AgencyNode({ agency, open, startsOpen }: AgencyProps) {
  const { t, textIn, number } = useTexts();
  const { id, closing, people, posts } = agency;
  return (
    <Node
      sign={<IconBuilding size={18} aria-hidden />}
      name={textIn(agency.name)}
      link={
        <Link to="/agencies/$agencyId" params={{ agencyId: id }}>
          {textIn(agency.name)}
        </Link>
      }
      facts={[
        t(`identity:agency.${agency.kind}`),
        people !== null && t('web-structure:tree.people', { count: people, number: number(people) }),
      ]}
      isClosed={closing !== null}
      startsOpen={startsOpen}
      under={posts > 0 || open === undefined ? <Under agency={id} parent="none" open={open} /> : null}
    />
  );
}

function Under({ agency, parent, open }: { readonly agency: string; readonly parent: string; readonly open: Open }) {
  const { t } = useTexts();
  const pages = usePages<Post>(listPosts, { query: { agency, parent, open, limit: LIMIT, count: 'true' } });
  return (
    <Branch pages={pages} empty={<p className={classes['nothing']}>{t('web-structure:tree.nothing')}</p>}>
      {(posts) => (
        <ul>
          {posts.map((post) => (
            <PostNode key={post.id} post={post} open={open} />
          ))}
        </ul>
      )}
    </Branch>
  );
}

function PostNode({ post, open }: { readonly post: Post; readonly open: Open }) {
  const { t, textIn, number } = useTexts();
  const { id, kind, border, people, under } = post;
  const isUnit = kind === 'unit';
  return (
    <Node
      sign={isUnit ? <IconSitemap size={18} aria-hidden /> : <MarkSign border={border} />}
      name={textIn(post.name)}
      link={
        <Link to="/posts/$postId" params={{ postId: id }}>
          {textIn(post.name)}
        </Link>
      }
      facts={[
        border === null ? t('identity:post-kind.unit') : t(`identity:border.${border}`),
        people !== null && t('web-structure:tree.people', { count: people, number: number(people) }),
      ]}
      isClosed={post.closing !== null}
      startsOpen
      under={
        isUnit && (under > 0 || open === undefined) ? <Under agency={post.agencyId} parent={id} open={open} /> : null
      }
    />
  );
}

interface NodeProps {
  readonly sign: ReactNode;
  readonly name: string;
  readonly link: ReactNode;
  readonly facts: readonly (string | false)[];
  readonly isClosed: boolean;
  readonly startsOpen: boolean;
  readonly under: ReactNode;
}

function Node({ sign, name, link, facts, isClosed, startsOpen, under }: NodeProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(startsOpen);
  return (
    <li>
      <div className={classes['node']} data-closed={isClosed}>
        {under === null ? (
          <span className={classes['leaf']} />
        ) : (
          <button
            type="button"
            className={classes['toggle']}
            aria-expanded={open}
            aria-label={t('web-structure:tree.under', { name })}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={18} className="directional" aria-hidden />
          </button>
        )}
        {sign}
        <span className={classes['words']}>
          {link}
          <span className={classes['facts']}>{facts.filter((fact) => fact !== false).join(' · ')}</span>
        </span>
        {isClosed && <Status tone="quiet">{t('web-structure:closed')}</Status>}
      </div>
      {open && under}
    </li>
  );
}
