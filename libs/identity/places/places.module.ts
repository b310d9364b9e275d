import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { Agency } from '../domain/agency.entity.js';
import { Post } from '../domain/post.entity.js';
import { Rank } from '../domain/rank.entity.js';
import { State } from '../domain/state.entity.js';
import { PlacesRepository } from '../places.repository.js';
import { AgenciesRepository } from './agencies.repository.js';
import { Agencies } from './agencies.service.js';
import { PostEndings } from './post-endings.service.js';
import { PostsRepository } from './posts.repository.js';
import { Posts } from './posts.service.js';
import { RanksRepository } from './ranks.repository.js';
import { Ranks } from './ranks.service.js';
import { StatesRepository } from './states.repository.js';
import { States } from './states.service.js';
import { StructureChanges } from './structure-changes.service.js';
import { Structure } from './structure.js';

/** States, their agencies, units, posts and ranks. */
@Module({
  imports: [AuditModule, DatabaseModule.forFeature([State, Agency, Post, Rank])],
  providers: [
    Agencies,
    AgenciesRepository,
    PlacesRepository,
    PostEndings,
    Posts,
    PostsRepository,
    Ranks,
    RanksRepository,
    States,
    StatesRepository,
    Structure,
    StructureChanges,
  ],
  exports: [Agencies, PlacesRepository, PostEndings, Posts, Ranks, RanksRepository, States, StructureChanges],
})
export class PlacesModule {}
