export {
  Area,
  Border,
  Classification,
  DeliveryMode,
  OfficerFunction,
  OutcomeKind,
  Sector,
  SqfLevel,
} from './taxonomy.js';
export { Block, type BlockKind, type BlockOf } from './blocks/kinds.js';
export { CourseDocument, CourseModule, Lesson, Outcome } from './course-document.js';
export { Drawing } from '#kernel/schemas';
export {
  Competency,
  CompetencyFacts,
  changeCompetency,
  createCompetency,
  getCompetency,
  listCompetencies,
  restoreCompetency,
  retireCompetency,
} from './competencies/competency.js';
export {
  CompetencyOutcome,
  OutcomeFacts,
  changeOutcome,
  createOutcome,
  getOutcome,
  listOutcomes,
  restoreOutcome,
  retireOutcome,
} from './competencies/outcome.js';
export { NewRetirement, Retirement } from './competencies/facts.js';
export { CourseCard, CourseOutline, getCourse, listCourses } from './operations.js';
