export { OWN_NAMES, chosenLanguage, directionOf, firstLanguage } from './language.js';
export { ReaderProvider, useReader } from './reader.js';
export { loadFurtherTexts, startTexts, texts } from './texts.js';
export { OWN_ZONE, useTexts } from './use-texts.js';
