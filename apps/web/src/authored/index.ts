export { Authored, AuthoredIn, AuthoredList, readingOf } from './authored.js';
