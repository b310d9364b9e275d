export { choiceItem, hotspotItem, itemsByKind, numericItem, words, writtenItem } from './item.builder.js';
export { examDocument } from './exam.builder.js';
export { aCohort, anEnrolment, type BuiltCohort } from './cohort.builder.js';
export { essay, figure, given, marks, option } from './responses.builder.js';
