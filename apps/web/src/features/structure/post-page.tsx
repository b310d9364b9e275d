import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { closePost, getAgency, getPost, listPosts, mergePost, type Post } from '#contracts/identity';
import { asking, call, queryClient } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Card, Facts, Link, LinkButton, Loaded, Page, Row, Section } from '../../ui/index.js';
import { Changes } from './changes.js';
import { Closed } from './closed.js';
import { CloseDialog, MergeDialog } from './ending.js';
import { PostList } from './post-list.js';

/** A unit or a border post. */
export function PostPage() {
  const { postId } = useParams({ from: '/posts/$postId' });
  const post = useQuery(asking(getPost, { params: { postId } }));
  return <Loaded query={post}>{(found) => <OnePost post={found} />}</Loaded>;
}

function OnePost({ post }: { readonly post: Post }) {
  const { t, textIn } = useTexts();
  const readsChanges = hasRole(useMe(), 'state-admin', 'registrar', 'auditor');
  const agency = useQuery(asking(getAgency, { params: { agencyId: post.agencyId } }));
  const { id, agencyId, kind, allowed } = post;
  return (
    <Page
      title={textIn(post.name)}
      above={
        <Link to="/agencies/$agencyId" params={{ agencyId }}>
          {agency.data ? textIn(agency.data.name) : t('certification:field.agency')}
        </Link>
      }
      act={
        kind === 'unit' &&
        allowed.includes('identity.change-post') && (
          <LinkButton to="/agencies/$agencyId/posts/new" params={{ agencyId }} search={{ parent: id }}>
            {t('web-structure:post.new')}
          </LinkButton>
        )
      }
    >
      <Card accent>
        <Closed closing={post.closing} mergedInto={post.mergedInto} to="/posts/$postId" />
        <Known post={post} />
        {allowed.length > 0 && <Acts post={post} />}
      </Card>
      {kind === 'unit' && (
        <Section title={t('web-structure:figure.under')}>
          <PostList under={{ agency: agencyId, parent: id }} />
        </Section>
      )}
      {readsChanges && (
        <Section title={t('web-structure:view.changes')}>
          <Changes kind="post" id={id} />
        </Section>
      )}
    </Page>
  );
}

function Known({ post }: { readonly post: Post }) {
  const { t, number, exact } = useTexts();
  const { kind, border, parentId, timeZone, location, people } = post;
  const parent = useQuery({
    ...asking(getPost, { params: { postId: parentId ?? '' } }),
    enabled: parentId !== null,
  });
  return (
    <Facts
      facts={[
        [t('web-structure:field.kind'), t(`identity:post-kind.${kind}`)],
        [t('web-structure:field.border'), border && t(`identity:border.${border}`)],
        [
          t('web-structure:field.parent'),
          parent.data && (
            <Link key="parent" to="/posts/$postId" params={{ postId: parent.data.id }}>
              <AuthoredIn texts={parent.data.name} />
            </Link>
          ),
        ],
        [t('web-structure:field.time-zone'), <bdi key="zone">{timeZone}</bdi>],
        [
          t('web-structure:field.location'),
          location && (
            <bdi key="location" dir="ltr">{`${exact(location.latitude)}°, ${exact(location.longitude)}°`}</bdi>
          ),
        ],
        [t('web-structure:figure.people'), people === null ? null : number(people)],
      ]}
    />
  );
}

function Acts({ post: { id, agencyId, kind, under, people } }: { readonly post: Post }) {
  const { t, textIn } = useTexts();
  const params = { postId: id };
  const others = useQuery(asking(listPosts, { query: { agency: agencyId, open: 'true', limit: 200 } }));
  const targets = (others.data?.items ?? [])
    .filter((each) => each.id !== id && (each.kind === 'unit' || under === 0))
    .map((each) => ({ id: each.id, name: textIn(each.name) }));
  const done = async (act: Promise<unknown>) => {
    await act;
    await queryClient.invalidateQueries();
  };
  return (
    <Row>
      <LinkButton to="/posts/$postId/edit" params={params} variant="default">
        {t('web-structure:edit')}
      </LinkButton>
      <MergeDialog
        act={t(`web-structure:post.merge.${kind}`)}
        consequence={t('web-structure:post.merge-leads', { people: people ?? 0, count: under })}
        targets={targets}
        onMerge={(body) => done(call(mergePost, { params, body }))}
      />
      <CloseDialog
        act={t(`web-structure:post.close.${kind}`)}
        consequence={t('web-structure:post.close-leads', { count: people ?? 0 })}
        onClose={(body) => done(call(closePost, { params, body }))}
      />
    </Row>
  );
}
