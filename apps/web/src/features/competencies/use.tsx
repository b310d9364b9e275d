import { useTexts } from '../../i18n/index.js';
import { Status } from '../../ui/index.js';

/** Whether something may be named anew. */
export function Use({ inUse }: { readonly inUse: boolean }) {
  const { t } = useTexts();
  return inUse ? (
    <Status tone="good">{t('web-competencies:use.in-use')}</Status>
  ) : (
    <Status tone="quiet">{t('web-competencies:use.retired')}</Status>
  );
}
