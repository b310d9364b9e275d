import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { AccountChanges } from './account-changes.service.js';
import { Person } from './domain/person.entity.js';
import { Photograph } from './domain/photograph.entity.js';
import { OfficerFinder } from './officers/officer-finder.service.js';
import { PersonConflicts } from './officers/person-conflicts.service.js';
import { NewAccounts } from './officers/new-accounts.service.js';
import { PersonEdits } from './officers/person-edits.service.js';
import { PersonRecords } from './officers/person-records.service.js';
import { PersonEntering } from './officers/person-entering.service.js';
import { PersonFieldsRepository } from './officers/person-fields.repository.js';
import { PersonPresenter } from './officers/person.presenter.js';
import { PersonRows } from './officers/person-rows.service.js';
import { ServiceNumbers } from './officers/service-numbers.service.js';
import { PasswordSetting } from './password-setting.service.js';
import { NameKeysRepository } from './name-keys.repository.js';
import { Passwords } from './passwords.js';
import { PeopleFinder } from './people-finder.js';
import { PeopleRepository } from './people.repository.js';
import { People } from './people.service.js';
import { Photographs } from './photographs/photographs.service.js';
import { PlacesModule } from './places/places.module.js';

const SHARED = [NameKeysRepository, PasswordSetting, Passwords, PeopleFinder, PeopleRepository, People, Photographs];
const OFFICERS = [
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
  imports: [AuditModule, DatabaseModule.forFeature([Person, Photograph]), PlacesModule],
  providers: [...SHARED, ...OFFICERS, AccountChanges],
  exports: [PlacesModule, ...SHARED, PersonEdits, PersonEntering],
})
export class IdentityModule {}
