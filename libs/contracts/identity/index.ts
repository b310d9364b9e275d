export { Agency, AgencyKind, Post, State } from './places.js';
export { RegionalBand } from './band.js';
export { Digits, Me, NewPerson, Person, PersonChanges, Preferences, Rank, Role } from './person.js';
export {
  NationalRank,
  NewRank,
  changeRank,
  closeRank,
  createRank,
  getRank,
  listRanks,
  moveRank,
  type RankFacts,
} from './places/rank.js';
export { Closing, NewClosing } from './places/structure.js';
export { BirthDate, ServiceNumber, Sex, SignInName, SpokenLanguage, SpokenLanguages } from './officer.js';
export { PHOTOGRAPH } from './photograph-limits.js';
export { Photograph, PhotographStatus, getPhotograph, removePhotograph } from './photograph.js';
export { Credentials, Session } from './session.js';
export {
  changePreferences,
  createPerson,
  editPerson,
  endSession,
  listAgencies,
  listPeople,
  listPosts,
  listSessions,
  listStates,
  readMe,
  readPerson,
  signIn,
  signOut,
  signOutEverywhere,
  suggestSignInName,
} from './operations.js';
