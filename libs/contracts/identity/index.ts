export { RegionalBand } from './band.js';
export { AddressForm, Digits, Me, NewPerson, Person, PersonChanges, Preferences, Rank, Role } from './person.js';
export {
  Centre,
  CentreChange,
  CentreDetails,
  CentreSetup,
  changeCentreDetails,
  getCentre,
  getCentreDetails,
  getCentreSetup,
} from './centre.js';
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
export { BirthDate, ServiceNumber, Sex, SignInName, SpokenLanguage, SpokenLanguages } from './officer.js';
export { PHOTOGRAPH } from './photograph-limits.js';
export { Photograph, PhotographStatus, getPhotograph, removePhotograph } from './photograph.js';
export {
  NewState,
  State,
  StateFigures,
  StateRecord,
  changeState,
  closeState,
  createState,
  getState,
  listStateRecords,
  listStates,
  type StateFacts,
} from './places/state.js';
export {
  Agency,
  AgencyKind,
  NewAgency,
  changeAgency,
  closeAgency,
  createAgency,
  getAgency,
  listAgencies,
  mergeAgency,
  type AgencyFacts,
} from './places/agency.js';
export { BorderType, Coordinates, NewPost, Post, PostChange, PostKind, type PostFacts } from './places/post.js';
export { changePost, closePost, createPost, getPost, listPosts, mergePost } from './places/post-operations.js';
export {
  Closing,
  MergedInto,
  NewClosing,
  NewMerger,
  StructureChange,
  StructureKind,
  listStructureChanges,
} from './places/structure.js';
export {
  OfficerStatus,
  ServiceRecord,
  TransferRequest,
  askTransfer,
  changeStatus,
  declineTransfer,
  listServiceRecords,
  listTransferRequests,
  movePerson,
  takeOfficer,
} from './service.js';
export {
  Comparison,
  DuplicatePair,
  Likeness,
  PersonMerge,
  SharedCohort,
  dismissDuplicate,
  getComparison,
  listDuplicates,
  listMerges,
  mergePerson,
  undoMerge,
} from './merge.js';
export { Credentials, Session } from './session.js';
export {
  changePreferences,
  createPerson,
  editPerson,
  endSession,
  listPeople,
  listSessions,
  readMe,
  readPerson,
  signIn,
  signOut,
  signOutEverywhere,
  suggestSignInName,
} from './operations.js';
