import { useTexts } from '../../i18n/index.js';

/** Libraries add acts and fields of their own; one that has no words yet is called by its code. */
export function useAuditWords() {
  const { find } = useTexts();
  const known = (path: string, code: string): string => find(`web-list:${path}`) ?? code;
  return {
    actWords: (action: string) => known(`audit.act.${action}`, action),
    kindWords: (kind: string) => known(`audit.subject.${kind}`, kind),
    fieldWords: (path: string) => known(`audit.field.${path.split('.')[0] ?? path}`, path),
  };
}
