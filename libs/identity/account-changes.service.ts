import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { accountEntered, preferencesChanged } from '#contracts/events';
import type { Preferences } from '#contracts/identity';
import type { Language } from '#kernel';
import { eventOf, Events } from '#queue';
import type { Person } from './domain/person.entity.js';

interface Account {
  readonly id: string;
  readonly stateCode: string | null;
  readonly language: Language;
}

/** Notes changes of a person's account in the audit trail, and tells listeners. */
@Injectable()
export class AccountChanges {
  constructor(
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  async entered(account: Account, after: object): Promise<void> {
    await this.record('identity.person-entered', account, { after });
    await this.events.publish(eventOf(accountEntered, 1, factsOf(account)));
  }

  /** Tells of officers whom a list brought in; the caller that brings it in notes them in the audit trail. */
  async enteredByList(accounts: readonly Account[]): Promise<void> {
    await this.events.publish(...accounts.map((account) => eventOf(accountEntered, 1, factsOf(account))));
  }

  /** No entry holds the service number: the trail says only that it changed. */
  async edited(after: Person, before: Omit<Person, 'name' | 'rank'>): Promise<void> {
    const changed = EDITED.filter((field) => !isDeepStrictEqual(after[field], before[field]));
    const was = Object.fromEntries(changed.map((field) => [field, told(field, before[field])]));
    const is = Object.fromEntries(changed.map((field) => [field, told(field, after[field])]));
    await this.record('identity.person-edited', after, { before: was, after: is });
  }

  /** Takes the account as the change left it. */
  async preferred(account: Account & { version: number }, before: Preferences, after: Preferences): Promise<void> {
    await this.record('identity.preferences-changed', account, { before, after });
    await this.events.publish(eventOf(preferencesChanged, account.version, factsOf(account)));
  }

  passwordSet(account: Account): Promise<void> {
    return this.record('identity.password-set', account, {});
  }

  private record(
    action: `identity.${string}`,
    { id, stateCode }: Account,
    change: { before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record({ action, subject: { kind: 'person', id }, stateCode, ...change });
  }
}

const EDITED = [
  'nameAr',
  'nameLatin',
  'email',
  'phone',
  'signInName',
  'serviceNumberIndex',
  'sex',
  'birthDate',
  'spokenLanguages',
  'rankId',
  'rankTitle',
  'regionalBand',
  'agencyId',
  'postId',
  'function',
  'language',
] as const satisfies readonly (keyof Person)[];

const told = (field: (typeof EDITED)[number], value: unknown): unknown =>
  field === 'serviceNumberIndex' ? value !== null : value;

const factsOf = ({ id, stateCode, language }: Account) => ({ personId: id, stateCode, language });
