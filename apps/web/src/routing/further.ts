import { isLanguage } from '#i18n/web';
import { loadFurtherTexts } from '../i18n/index.js';

/** Fetches the texts and styles of all places that are not open, once. */
export async function loadFurther(): Promise<void> {
  const { lang } = document.documentElement;
  await Promise.all([isLanguage(lang) && loadFurtherTexts(lang), import('../theme/further.css')]);
}
