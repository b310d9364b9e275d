import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createPost, getAgency, getState, type Agency } from '#contracts/identity';
import { asking, call, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded, useForm } from '../../ui/index.js';
import { FormPage } from './form-page.js';
import { factsOf, newPost, useMissingOfPost, type PostDraft } from './post-draft.js';
import { PostFields } from './post-fields.js';

/** Enters a unit or a border post under an agency. */
export function NewPostPage() {
  const { agencyId } = useParams({ from: '/agencies/$agencyId/posts/new' });
  const agency = useQuery(asking(getAgency, { params: { agencyId } }));
  const stateCode = agency.data?.stateCode ?? '';
  const state = useQuery({ ...asking(getState, { params: { stateCode } }), enabled: stateCode !== '' });
  return (
    <Loaded query={agency}>
      {(found) => <Loaded query={state}>{({ timeZone }) => <NewPost agency={found} timeZone={timeZone} />}</Loaded>}
    </Loaded>
  );
}

function NewPost({ agency, timeZone }: { readonly agency: Agency; readonly timeZone: string }) {
  const { t, textIn } = useTexts();
  const navigate = useNavigate();
  const missing = useMissingOfPost();
  const { parent = '', kind = 'post' } = useSearch({ from: '/agencies/$agencyId/posts/new' });
  const [draft, setDraft] = useState(() => newPost(kind, parent, timeZone));
  const change = (part: Partial<PostDraft>) => setDraft((before) => ({ ...before, ...part }));
  const params = { agencyId: agency.id };
  const form = useForm(
    async () => {
      const post = await call(createPost, { body: { agencyId: agency.id, ...factsOf(draft) } });
      await queryClient.invalidateQueries();
      await navigate({ to: '/posts/$postId', params: { postId: post.id } });
    },
    () => missing(draft),
  );
  return (
    <FormPage
      title={t('web-structure:post.new')}
      lead={t('web-structure:post.new-lead')}
      above={
        <Link to="/agencies/$agencyId" params={params}>
          {textIn(agency.name)}
        </Link>
      }
      form={form}
      act={t('web-structure:post.enter')}
      leave={
        <LinkButton to="/agencies/$agencyId" params={params} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      <PostFields agencyId={agency.id} draft={draft} errors={form.errors} change={change} />
    </FormPage>
  );
}
