import { Injectable } from '@nestjs/common';
import type { Caller } from '#kernel';
import { AccountChanges } from '../account-changes.service.js';
import { Passwords } from '../passwords.js';
import { PeopleRepository, type NewPersonRow, type RoleGrant } from '../people.repository.js';

/** Gives somebody just entered their roles and password, and tells of them. */
@Injectable()
export class NewAccounts {
  constructor(
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly changes: AccountChanges,
  ) {}

  async hashOf(password: string | undefined): Promise<string | null> {
    return password === undefined ? null : this.passwords.hash(password);
  }

  async open(
    row: NewPersonRow,
    { grants, name }: { readonly grants: readonly RoleGrant[]; readonly name: { ar: string; latin: string } },
    { hash, by }: { readonly hash: string | null; readonly by: Caller | null },
  ): Promise<void> {
    await this.people.grant(row.id, grants, by?.personId ?? null);
    if (hash !== null) await this.people.setPasswordHash(row.id, hash);
    await this.changes.entered(row, { email: row.email, signInName: row.signInName, name, grants });
  }
}
