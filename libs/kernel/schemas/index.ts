export { CompleteText, LocalizedText } from './texts.js';
export { Key } from './key.js';
export { Drawing } from './drawing.js';
