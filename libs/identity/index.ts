export { IdentityModule } from './identity.module.js';
export { CentrePresence } from './centre/centre-presence.service.js';
export { Person } from './domain/person.entity.js';
export { SharedCohorts } from './merging/shared-cohorts.js';
export { NameKeysRepository } from './name-keys.repository.js';
export { PeopleFinder, type Among } from './people-finder.js';
export { PeopleRepository, type RoleGrant } from './people.repository.js';
export { People } from './people.service.js';
export { PasswordSetting } from './password-setting.service.js';
export { PersonEntering, type PersonEntry } from './officers/person-entering.service.js';
export { PlacesRepository, type AgencyEntry, type PostEntry } from './places.repository.js';
export { Rank } from './domain/rank.entity.js';
export { RanksRepository, type RankEntry } from './places/ranks.repository.js';
export { Ranks } from './places/ranks.service.js';
export { OfficerIntake } from './officers/intake/officer-intake.service.js';
export { OfficerUndo, type UndoneOfficer } from './officers/intake/officer-undo.service.js';
export {
  OFFICER_COLUMNS,
  type AppliedOfficer,
  type CheckedOfficer,
  type IntakeScope,
  type OfficerCandidate,
  type OfficerColumn,
  type OfficerRow,
} from './officers/intake/officer-row.js';
