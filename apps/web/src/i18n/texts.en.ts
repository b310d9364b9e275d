/** The texts of the screens in one language: one file to fetch. */
export default import.meta.glob<Record<string, unknown>>(
  '../../../../libs/i18n/locales/en/{web,web-*,common,identity,certification}.json',
  { eager: true, import: 'default' },
);
