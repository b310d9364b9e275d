export {
  OfficerInCohort,
  OfficerStage,
  OfficerStanding,
  listOfficers,
  summariseOfficers,
  type OfficerStandings,
} from './officers.js';
export { STAGES } from './stages.js';
export { NextStep, OfficerHome, OwnWay, readOfficerHome } from './own-ways.js';
export {
  Found,
  FoundCertificate,
  FoundCohort,
  FoundCourse,
  FoundPerson,
  search,
  type FoundGroup,
  type FoundKind,
} from './search.js';
