import { listPosts, type Post } from '#contracts/identity';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages, type Column } from '../../lists/index.js';
import { Empty, Link, Status } from '../../ui/index.js';
import { MarkSign } from './map/mark.js';

const LIMIT = 25;

/** Units and posts right under an agency or a unit. */
export function PostList({ query }: { readonly query: { readonly agency: string; readonly parent: string } }) {
  const { t } = useTexts();
  const columns = useColumns();
  const pages = usePages<Post>(listPosts, { query: { ...query, limit: LIMIT, count: 'true' } });
  return (
    <DataList
      pages={pages}
      label={t('web-structure:figure.under')}
      empty={<Empty title={t('web-structure:post.none')}>{t('web-structure:post.none-help')}</Empty>}
      columns={columns}
    />
  );
}

function useColumns(): Column<Post>[] {
  const { t, textIn, number } = useTexts();
  return [
    {
      key: 'name',
      title: t('web-structure:field.name'),
      cell: ({ id, name, closing }) => (
        <>
          <Link to="/posts/$postId" params={{ postId: id }}>
            {textIn(name)}
          </Link>
          {closing && <Status tone="quiet">{t('web-structure:closed')}</Status>}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('web-structure:field.kind'),
      cell: ({ border }) => (
        <span>
          <MarkSign border={border} /> {border === null ? t('identity:post-kind.unit') : t(`identity:border.${border}`)}
        </span>
      ),
    },
    {
      key: 'people',
      title: t('web-structure:figure.people'),
      cell: ({ people }) => people !== null && number(people),
    },
  ];
}
