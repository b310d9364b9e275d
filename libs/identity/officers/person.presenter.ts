import { Injectable } from '@nestjs/common';
import type { Person as PersonView } from '#contracts/identity';
import type { Caller, Role } from '#kernel';
import { allowedOn } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { ServiceNumbers } from './service-numbers.service.js';

/** Shows a person as the interface does to readers who may read them. */
@Injectable()
export class PersonPresenter {
  constructor(private readonly numbers: ServiceNumbers) {}

  /** @param caller the reader, where the view is to say what they may do. */
  async view(person: Person, roles: readonly Role[], caller: Caller | null): Promise<PersonView> {
    const { id, stateCode, email, phone, signInName, name, sex, birthDate, spokenLanguages, rank } = person;
    return {
      ...{ id, stateCode, email, phone, signInName, name, sex, birthDate, spokenLanguages, rank },
      serviceNumber: await this.numbers.opened(person),
      rankId: person.rankId,
      agencyId: person.agencyId,
      postId: person.postId,
      function: person.function,
      roles: [...roles],
      language: person.language,
      digits: person.digits,
      timeZone: person.timeZone,
      active: person.active,
      status: person.status,
      mergedInto: person.mergedInto,
      createdAt: person.createdAt.toISOString(),
      version: person.version,
      allowed: caller === null || person.mergedInto !== null ? [] : allowedOn(caller, { stateCode, roles }),
    };
  }
}
