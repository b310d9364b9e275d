export { Agency, AgencyKind, Post, State } from './places.js';
export { Digits, Me, NewPerson, Person, Preferences, Rank, RegionalBand, Role } from './person.js';
export { Credentials, Session } from './session.js';
export {
  changePreferences,
  createPerson,
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
} from './operations.js';
