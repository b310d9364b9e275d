import { Injectable } from '@nestjs/common';
import type { Telling } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import { PeopleRepository, type Person } from '#identity';
import { newId, type Variables } from '#kernel';
import { mailboxOf } from './domain/address.js';
import { wants } from './domain/mail-choices.js';
import { TELLINGS } from './domain/tellings.js';
import { MailChoicesRepository } from './mail-choices.repository.js';
import { MailWriter } from './mail/mail-writer.js';
import { MailsRepository } from './mails.repository.js';
import { NoticesRepository, type NewNotice } from './notices.repository.js';
import { RecordsRepository, type KnownRecord } from './records.repository.js';

/** Somebody is to be told of an event. */
export interface ToTell {
  readonly telling: Telling;
  readonly event: string;
  readonly sequence: number;
  /** The record that the notice is about, of the kind that `telling` names. */
  readonly subjectId: string;
  readonly personIds: readonly string[];
  /** What the record itself does not say. */
  readonly variables?: Variables;
}

type Told = NewNotice & { readonly person: Person };

/** Tells people of what happened: in the application, and by mail whoever wants it and has an address. For listeners. */
@Injectable()
export class Notifying {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly choices: MailChoicesRepository,
    private readonly notices: NoticesRepository,
    private readonly records: RecordsRepository,
    private readonly mails: MailsRepository,
    private readonly writer: MailWriter,
  ) {}

  /** Within the transaction of whoever calls. An event that is heard again tells nobody again. */
  tell(toTell: ToTell): Promise<void> {
    return this.work.run(async () => {
      const [record] = await this.records.those(TELLINGS[toTell.telling].subject, [toTell.subjectId], null);
      // It went meanwhile: there is nothing to tell.
      if (!record) return;
      const told = await this.noticesFor(toTell);
      if (told.length === 0) return;
      const fresh = new Set(await this.notices.insert(told.map(({ person: _person, ...notice }) => notice)));
      const byMail = told.filter(({ id, unmailed }) => unmailed === null && fresh.has(id));
      if (byMail.length > 0) await this.mail(toTell, record, byMail);
    });
  }

  private async noticesFor({
    telling,
    subjectId,
    event,
    sequence,
    personIds,
    variables = {},
  }: ToTell): Promise<Told[]> {
    const people = (await this.people.ofIds([...new Set(personIds)])).filter(({ active }) => active);
    const chosen = await this.choices.of(people.map(({ id }) => id));
    const { topic, subject } = TELLINGS[telling];
    return people.map((person) => ({
      id: newId(),
      personId: person.id,
      telling,
      variables,
      event,
      sequence,
      subjectKind: subject,
      subjectId,
      unmailed: wants(chosen.get(person.id), topic) ? (mailboxOf(person) === null ? 'no-address' : null) : 'not-wanted',
      person,
    }));
  }

  private async mail({ telling, variables = {} }: ToTell, record: KnownRecord, byMail: readonly Told[]): Promise<void> {
    const tokens = await this.choices.tokensOf(byMail.map(({ personId }) => personId));
    const mails = byMail.map(({ id, person }) =>
      this.writer.write(
        {
          personId: person.id,
          stateCode: person.stateCode,
          name: person.name,
          mailbox: mailboxOf(person) ?? '',
          language: person.language,
          digits: person.digits,
          token: tokens.get(person.id) ?? '',
        },
        { noticeId: id, telling, record, variables },
      ),
    );
    await this.mails.insert(mails);
  }
}
