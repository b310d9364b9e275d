import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { changePost, getPost, type Post } from '#contracts/identity';
import { asking, call, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded } from '../../ui/index.js';
import { Conflict, useEdit } from './editing.js';
import { FormPage } from './form-page.js';
import { draftOf, factsOf, useMissingOfPost, type PostDraft } from './post-draft.js';
import { PostFields } from './post-fields.js';

export function EditPostPage() {
  const { postId } = useParams({ from: '/posts/$postId/edit' });
  const post = useQuery(asking(getPost, { params: { postId } }));
  return <Loaded query={post}>{(found) => <EditPost post={found} />}</Loaded>;
}

function EditPost({ post }: { readonly post: Post }) {
  const { t, textIn, exact } = useTexts();
  const navigate = useNavigate();
  const missing = useMissingOfPost();
  const rowsOf = useRows();
  const params = { postId: post.id };
  const edit = useEdit<Post, PostDraft>(post, {
    draftOf: (record) => draftOf(record, exact),
    send: async (draft, version) => {
      await call(changePost, { params, body: factsOf(draft) }, { version });
      await queryClient.invalidateQueries();
      await navigate({ to: '/posts/$postId', params });
    },
    reread: () => call(getPost, { params }),
    missing,
  });
  const { draft, form, theirs } = edit;
  return (
    <FormPage
      title={t('web-structure:post.edit')}
      above={
        <Link to="/posts/$postId" params={params}>
          {textIn(post.name)}
        </Link>
      }
      form={form}
      leave={
        <LinkButton to="/posts/$postId" params={params} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      {theirs && <Conflict {...edit} rows={rowsOf(draft, draftOf(theirs, exact))} />}
      <PostFields agencyId={post.agencyId} itself={post.id} draft={draft} errors={form.errors} change={edit.change} />
    </FormPage>
  );
}

/** The rows that show two versions field by field. */
function useRows() {
  const { t, textIn } = useTexts();
  const border = (draft: PostDraft) => (draft.border === '' ? '' : t(`identity:border.${draft.border}`));
  const place = ({ place: { latitude, longitude } }: PostDraft) => (latitude === '' ? '' : `${latitude}, ${longitude}`);
  return (mine: PostDraft, theirs: PostDraft) =>
    [
      [t('web-structure:field.name'), textIn(mine.name), textIn(theirs.name)],
      [t('web-structure:field.border'), border(mine), border(theirs)],
      [t('web-structure:field.time-zone'), mine.timeZone, theirs.timeZone],
      [t('web-structure:field.location'), place(mine), place(theirs)],
    ] as const;
}
