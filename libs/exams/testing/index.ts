export { aCohort, anEnrolment, type BuiltCohort } from './cohort.builder.js';
export { choiceItem, hotspotItem, numericItem, words, writtenItem } from './item.builder.js';
export { examDocument } from './exam.builder.js';
