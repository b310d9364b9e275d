import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { ImportsModule } from '#imports';
import { CentrePresence } from './centre/centre-presence.service.js';
import { CentreSetup } from './centre/centre-setup.service.js';
import { CentreDetails } from './domain/centre-details.entity.js';
import { AccountChanges } from './account-changes.service.js';
import { Person } from './domain/person.entity.js';
import { Photograph } from './domain/photograph.entity.js';
import { OfficerImports } from './imports/officer-imports.kind.js';
import { OfficerFinder } from './officers/officer-finder.service.js';
import { OfficerChecks } from './officers/intake/officer-checks.service.js';
import { OfficerDrafts } from './officers/intake/officer-drafts.service.js';
import { OfficerIntake } from './officers/intake/officer-intake.service.js';
import { OfficerNamesakes } from './officers/intake/officer-namesakes.service.js';
import { OfficerPairingRepository } from './officers/intake/officer-pairing.repository.js';
import { OfficerUndo } from './officers/intake/officer-undo.service.js';
import { OfficerWritingRepository } from './officers/intake/officer-writing.repository.js';
import { WordsOfLists } from './officers/intake/words-of-lists.service.js';
import { DuplicatesRepository } from './merging/duplicates.repository.js';
import { Duplicates } from './merging/duplicates.service.js';
import { MergesRepository } from './merging/merges.repository.js';
import { Merges } from './merging/merges.service.js';
import { SharedCohorts } from './merging/shared-cohorts.js';
import { TwoPeople } from './merging/two-people.service.js';
import { PersonHolding } from './officers/person-holding.service.js';
import { PersonConflicts } from './officers/person-conflicts.service.js';
import { NewAccounts } from './officers/new-accounts.service.js';
import { PersonEdits } from './officers/person-edits.service.js';
import { PersonRecords } from './officers/person-records.service.js';
import { PersonEntering } from './officers/person-entering.service.js';
import { PersonFieldsRepository } from './officers/person-fields.repository.js';
import { PersonPresenter } from './officers/person.presenter.js';
import { PersonRows } from './officers/person-rows.service.js';
import { ServiceNumbers } from './officers/service-numbers.service.js';
import { OfficerService } from './service/officer-service.service.js';
import { ServiceChanges } from './service/service-changes.service.js';
import { ServiceRecordsRepository } from './service/service-records.repository.js';
import { TransferRequestsRepository } from './service/transfer-requests.repository.js';
import { Transfers } from './service/transfers.service.js';
import { PasswordSetting } from './password-setting.service.js';
import { NameKeysRepository } from './name-keys.repository.js';
import { Passwords } from './passwords.js';
import { PeopleFinder } from './people-finder.js';
import { PeopleRepository } from './people.repository.js';
import { People } from './people.service.js';
import { Photographs } from './photographs/photographs.service.js';
import { PlacesModule } from './places/places.module.js';

const SHARED = [
  CentrePresence,
  CentreSetup,
  NameKeysRepository,
  PasswordSetting,
  Passwords,
  PeopleFinder,
  PeopleRepository,
  People,
  Photographs,
];
const INTAKE = [
  OfficerChecks,
  OfficerDrafts,
  OfficerIntake,
  OfficerNamesakes,
  OfficerPairingRepository,
  OfficerUndo,
  OfficerWritingRepository,
  WordsOfLists,
];
const SERVICE = [OfficerService, ServiceChanges, ServiceRecordsRepository, TransferRequestsRepository, Transfers];
const MERGING = [Duplicates, DuplicatesRepository, Merges, MergesRepository, SharedCohorts, TwoPeople];
const OFFICERS = [
  PersonHolding,
  NewAccounts,
  OfficerFinder,
  PersonConflicts,
  PersonEdits,
  PersonEntering,
  PersonFieldsRepository,
  PersonPresenter,
  PersonRecords,
  PersonRows,
  ServiceNumbers,
];

@Module({
  imports: [AuditModule, ImportsModule, DatabaseModule.forFeature([Person, Photograph, CentreDetails]), PlacesModule],
  providers: [...SHARED, ...OFFICERS, ...INTAKE, ...SERVICE, ...MERGING, AccountChanges, OfficerImports],
  exports: [
    PlacesModule,
    ...SHARED,
    Duplicates,
    Merges,
    SharedCohorts,
    OfficerIntake,
    OfficerService,
    OfficerUndo,
    PersonEdits,
    PersonEntering,
    Transfers,
  ],
})
export class IdentityModule {}
