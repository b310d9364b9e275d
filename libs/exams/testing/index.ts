export { choiceItem, hotspotItem, itemsByKind, numericItem, words, writtenItem } from './item.builder.js';
export { examDocument } from './exam.builder.js';
export { aSitting, type BuiltSitting } from './sitting.builder.js';
export { essay, figure, given, marks, option } from './responses.builder.js';
