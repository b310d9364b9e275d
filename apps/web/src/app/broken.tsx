import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../i18n/index.js';
import { Failure, Page } from '../ui/index.js';

/** Stands in place of a screen that could not be made. */
export function Broken({ error }: ErrorComponentProps) {
  const { t } = useTexts();
  const router = useRouter();
  return (
    <Page title={t('states.error.title')}>
      <Failure failure={error} again={() => void router.invalidate()} />
    </Page>
  );
}
