export { Answer, ItemBody, ItemDocument, ItemKey, Region } from './item.js';
