import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { AccountChanges } from './account-changes.service.js';
import { Agency } from './domain/agency.entity.js';
import { Person } from './domain/person.entity.js';
import { Photograph } from './domain/photograph.entity.js';
import { Post } from './domain/post.entity.js';
import { Rank } from './domain/rank.entity.js';
import { State } from './domain/state.entity.js';
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
import { PlacesRepository } from './places.repository.js';
import { RanksRepository } from './places/ranks.repository.js';
import { Ranks } from './places/ranks.service.js';
import { Structure } from './places/structure.js';

const SHARED = [
  NameKeysRepository,
  PasswordSetting,
  Passwords,
  PeopleFinder,
  PeopleRepository,
  People,
  Photographs,
  PlacesRepository,
  RanksRepository,
  Ranks,
  Structure,
];
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
  imports: [AuditModule, DatabaseModule.forFeature([Person, Photograph, State, Agency, Post, Rank])],
  providers: [...SHARED, ...OFFICERS, AccountChanges],
  exports: [...SHARED, PersonEdits, PersonEntering],
})
export class IdentityModule {}
