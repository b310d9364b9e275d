/** The texts of the open places in one language: one file to fetch. */
export default import.meta.glob<Record<string, unknown>>(
  '../../../../libs/i18n/locales/en/{web,web-learning,common}.json',
  { eager: true, import: 'default' },
);
