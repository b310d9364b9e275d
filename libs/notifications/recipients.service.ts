import { Injectable } from '@nestjs/common';
import type { MailTopic } from '#contracts/notifications';
import { addressFormOf } from '#i18n';
import { PeopleRepository, type Person } from '#identity';
import { mailboxOf } from './domain/address.js';
import { wants } from './domain/mail-choices.js';
import { MailChoicesRepository } from './mail-choices.repository.js';
import type { Recipient } from './mail/mail-writer.js';

/** A person to tell, and why they get no mail; null where they get mail too. */
export interface Reached {
  readonly person: Person;
  readonly unmailed: 'no-address' | 'not-wanted' | null;
}

/** Finds who can be told, and in which ways. */
@Injectable()
export class Recipients {
  constructor(
    private readonly people: PeopleRepository,
    private readonly choices: MailChoicesRepository,
  ) {}

  /** Each of these people once, without inactive ones. */
  async among(personIds: readonly string[], topic: MailTopic): Promise<Reached[]> {
    const people = (await this.people.ofIds([...new Set(personIds)])).filter(({ active }) => active);
    const chosen = await this.choices.of(people.map(({ id }) => id));
    return people.map((person) => {
      if (!wants(chosen.get(person.id), topic)) return { person, unmailed: 'not-wanted' };
      return { person, unmailed: mailboxOf(person) === null ? 'no-address' : null };
    });
  }

  /** The recipients among these people, with what a mail to each needs; those without an address are left out. */
  async byMail(people: readonly Person[]): Promise<ReadonlyMap<string, Recipient>> {
    const tokens = await this.choices.tokensOf(people.map(({ id }) => id));
    const found = people.flatMap((person) => {
      const [mailbox, token] = [mailboxOf(person), tokens.get(person.id)];
      if (mailbox === null || token === undefined) return [];
      const { id: personId, stateCode, name, language, digits } = person;
      return [{ personId, stateCode, name, mailbox, language, digits, form: addressFormOf(person), token }];
    });
    return new Map(found.map((recipient) => [recipient.personId, recipient]));
  }
}
