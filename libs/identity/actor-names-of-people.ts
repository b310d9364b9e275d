import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActorNames } from '#audit';
import { PeopleRepository } from './people.repository.js';

/** Tells the audit trail, which does not know people, the names of those who acted. */
@Injectable()
export class ActorNamesOfPeople implements OnModuleInit {
  constructor(
    private readonly names: ActorNames,
    private readonly people: PeopleRepository,
  ) {}

  onModuleInit(): void {
    this.names.readFrom((ids) => this.people.namesOf(ids));
  }
}
