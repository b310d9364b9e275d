import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { AccountChanges } from './account-changes.service.js';
import { Agency } from './domain/agency.entity.js';
import { Person } from './domain/person.entity.js';
import { Post } from './domain/post.entity.js';
import { Rank } from './domain/rank.entity.js';
import { State } from './domain/state.entity.js';
import { NameKeysRepository } from './name-keys.repository.js';
import { Passwords } from './passwords.js';
import { PeopleFinder } from './people-finder.js';
import { PeopleRepository } from './people.repository.js';
import { People } from './people.service.js';
import { PlacesRepository } from './places.repository.js';
import { RanksRepository } from './places/ranks.repository.js';
import { Ranks } from './places/ranks.service.js';
import { Structure } from './places/structure.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([Person, State, Agency, Post, Rank])],
  providers: [
    AccountChanges,
    NameKeysRepository,
    Passwords,
    PeopleFinder,
    PeopleRepository,
    People,
    PlacesRepository,
    RanksRepository,
    Ranks,
    Structure,
  ],
  exports: [
    NameKeysRepository,
    Passwords,
    PeopleFinder,
    PeopleRepository,
    People,
    PlacesRepository,
    RanksRepository,
    Ranks,
    Structure,
  ],
})
export class IdentityModule {}
