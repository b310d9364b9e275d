import { useTexts } from '../../i18n/index.js';
import type { PersonDraft } from './person-draft.js';

/** Says which of the two names is still to be typed. */
export function useMissingNames(draft: PersonDraft) {
  const { t } = useTexts();
  const names = [
    { path: 'name.ar', value: draft.nameAr, message: t('web-people:form.name-ar-missing') },
    { path: 'name.latin', value: draft.nameLatin, message: t('web-people:form.name-latin-missing') },
  ];
  return () => names.filter(({ value }) => value.trim() === '').map(({ path, message }) => ({ path, message }));
}
