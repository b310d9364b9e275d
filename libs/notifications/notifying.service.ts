import { Injectable } from '@nestjs/common';
import type { Telling } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import type { Person } from '#identity';
import { newId, type Variables } from '#kernel';
import { TELLINGS } from './domain/tellings.js';
import { MailWriter } from './mail/mail-writer.js';
import { MailsRepository } from './mails.repository.js';
import { NoticesRepository, type NewNotice } from './notices.repository.js';
import { Recipients } from './recipients.service.js';
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

/** Tells people what happened: in the application, and by mail if they want it and have an address. For listeners. */
@Injectable()
export class Notifying {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recipients: Recipients,
    private readonly notices: NoticesRepository,
    private readonly records: RecordsRepository,
    private readonly mails: MailsRepository,
    private readonly writer: MailWriter,
  ) {}

  /** Runs within the caller's transaction. Hearing an event again tells nobody again. */
  tell(toTell: ToTell): Promise<void> {
    return this.work.run(async () => {
      const [record] = await this.records.those(TELLINGS[toTell.telling].subject, [toTell.subjectId], null);
      // The record is gone meanwhile: there is nothing to tell.
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
    const { topic, subject } = TELLINGS[telling];
    const reached = await this.recipients.among(personIds, topic);
    return reached.map(({ person, unmailed }) => ({
      id: newId(),
      personId: person.id,
      telling,
      variables,
      event,
      sequence,
      subjectKind: subject,
      subjectId,
      unmailed,
      person,
    }));
  }

  private async mail({ telling, variables = {} }: ToTell, record: KnownRecord, byMail: readonly Told[]): Promise<void> {
    const recipients = await this.recipients.byMail(byMail.map(({ person }) => person));
    const mails = byMail.flatMap(({ id: noticeId, personId }) => {
      const recipient = recipients.get(personId);
      return recipient ? [this.writer.write(recipient, { noticeId, telling, record, variables })] : [];
    });
    await this.mails.insert(mails);
  }
}
