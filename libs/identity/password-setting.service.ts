import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { AccountChanges } from './account-changes.service.js';
import { PersonNotFound } from './domain/identity.errors.js';
import { Passwords } from './passwords.js';
import { PeopleRepository } from './people.repository.js';

@Injectable()
export class PasswordSetting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly changes: AccountChanges,
  ) {}

  /** Sets a password for a person whom the scope may administer, and ends the sessions opened with the old one. */
  async set(personId: string, password: string): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.work.run(async () => {
      const person = await this.people.byId(personId);
      if (!person) throw new PersonNotFound();
      await this.people.setPasswordHash(personId, hash);
      await this.work.query('select identity.end_all_sessions($1)', [personId]);
      await this.changes.passwordSet(person);
    });
  }
}
