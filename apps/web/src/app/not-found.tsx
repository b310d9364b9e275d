import { useTexts } from '../i18n/index.js';
import { Empty, LinkButton, Page } from '../ui/index.js';

export function NotFound() {
  const { t } = useTexts();
  return (
    <Page title={t('states.not-found.title')}>
      <Empty title={t('states.not-found.help')} act={<LinkButton to="/">{t('states.not-found.home')}</LinkButton>} />
    </Page>
  );
}
