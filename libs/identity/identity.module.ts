import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { ActorNamesOfPeople } from './actor-names-of-people.js';
import { Person } from './domain/person.entity.js';
import { Passwords } from './passwords.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { PlacesRepository } from './places.repository.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([Person])],
  providers: [ActorNamesOfPeople, Passwords, PeopleRepository, PeopleService, PlacesRepository],
  exports: [Passwords, PeopleRepository, PeopleService, PlacesRepository],
})
export class IdentityModule {}
