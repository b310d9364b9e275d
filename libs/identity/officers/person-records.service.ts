import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { AccountChanges } from '../account-changes.service.js';
import type { Person } from '../domain/person.entity.js';
import { NameKeysRepository } from '../name-keys.repository.js';
import { PersonConflicts } from './person-conflicts.service.js';

/** Writes a changed person, the keys they are found by, and the entry of the trail. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nameKeys: NameKeysRepository,
    private readonly conflicts: PersonConflicts,
    private readonly changes: AccountChanges,
  ) {}

  async save(person: Person, before: Omit<Person, 'name' | 'rank'>): Promise<void> {
    await this.conflicts.named(() => this.work.manager.save(person));
    const { id, stateCode, nameAr, nameLatin, email } = person;
    if (nameAr !== before.nameAr || nameLatin !== before.nameLatin || email !== before.email) {
      await this.nameKeys.keep([{ id, stateCode, ar: nameAr, latin: nameLatin, email }]);
    }
    await this.changes.edited(person, before);
  }
}
