import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { AccountChanges } from './account-changes.service.js';
import { Person } from './domain/person.entity.js';
import { NameKeys } from './name-keys.repository.js';
import { Passwords } from './passwords.js';
import { PeopleFinder } from './people-finder.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { PlacesRepository } from './places.repository.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([Person])],
  providers: [AccountChanges, NameKeys, Passwords, PeopleFinder, PeopleRepository, PeopleService, PlacesRepository],
  exports: [NameKeys, Passwords, PeopleFinder, PeopleRepository, PeopleService, PlacesRepository],
})
export class IdentityModule {}
