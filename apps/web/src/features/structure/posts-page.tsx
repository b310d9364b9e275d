import { useTexts } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Link, Page } from '../../ui/index.js';
import { PostList } from './post-list.js';

/** All units and posts that the reader may look up, of any state. */
export function PostsPage() {
  const { t } = useTexts();
  const own = useMe()?.state?.code;
  return (
    <Page
      title={t('web-structure:figure.under')}
      lead={t('web-structure:posts.lead')}
      above={
        own === undefined ? (
          <Link to="/states">{t('web-structure:states.title')}</Link>
        ) : (
          <Link to="/states/$stateCode" params={{ stateCode: own }}>
            {t('web-structure:view.tree')}
          </Link>
        )
      }
    >
      <PostList />
    </Page>
  );
}
