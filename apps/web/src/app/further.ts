import { isLanguage } from '#i18n/web';
import { loadFurtherTexts } from '../i18n/index.js';

/** What any stranger may look at; the first load brings no more than these places need. */
const OPEN = /^\/(courses(\/[^/]+)?\/?)?$/;

/** Fetches the texts and styles of all other places, once. */
export async function loadFurther(): Promise<void> {
  const { lang } = document.documentElement;
  await Promise.all([isLanguage(lang) && loadFurtherTexts(lang), import('../theme/further.css')]);
}

/** Has there what a place needs beyond the first load. */
export async function loadFor(path: string, isStranger: boolean): Promise<void> {
  if (isStranger && OPEN.test(path)) return;
  await loadFurther();
}
