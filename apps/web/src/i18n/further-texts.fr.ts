/** The texts of all other places in one language: one file to fetch. */
export default import.meta.glob<Record<string, unknown>>(
  [
    '../../../../libs/i18n/locales/fr/{web-*,identity,certification}.json',
    '!../../../../libs/i18n/locales/fr/web-learning.json',
  ],
  { eager: true, import: 'default' },
);
