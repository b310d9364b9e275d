export { OWN_NAMES, chosenLanguage, directionOf, firstLanguage, keepForPerson } from './language.js';
export type { PlainKey } from './keys.js';
export { AddressedAs, ReaderProvider, useAddressForm, useReader } from './reader.js';
export { loadFurtherTexts, loadTexts } from './texts.js';
export { OWN_ZONE, isOwnTime, knownZone } from './own-time.js';
export { useTexts } from './use-texts.js';
