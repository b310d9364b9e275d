export { Authored, AuthoredIn, AuthoredList, readingOf } from './authored.js';
export { TranslatedIn, nearestOf, type Translated } from './translated-in.js';
