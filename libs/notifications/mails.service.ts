import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { Mail, listMails } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { PeopleRepository } from '#identity';
import type { Caller } from '#kernel';
import { mailboxOf } from './domain/address.js';
import { allowedOn } from './domain/mails.policy.js';
import { MailNotFound, MailStillWaiting, AddressNotFound } from './domain/notifications.errors.js';
import { MailWriter } from './mail/mail-writer.js';
import { MAILS } from './mails.list.js';
import { MailsRepository, type MailRow } from './mails.repository.js';

/** The log of what was mailed, to whom and why. */
@Injectable()
export class Mails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailsRepository,
    private readonly people: PeopleRepository,
    private readonly writer: MailWriter,
    private readonly audit: AuditTrail,
  ) {}

  list(caller: Caller, asked: Query<typeof listMails>) {
    return this.work.run(async () => presented(await MAILS.page(this.work, asked), (row) => present(caller, row)));
  }

  /** Sends the words of then to the address of now. A mailbox drops a mail whose identifier it has already. */
  sendAgain(caller: Caller, id: string): Promise<Mail> {
    return this.work.run(async () => {
      const mail = await this.mails.byId(id);
      if (!mail) throw new MailNotFound();
      if (mail.status === 'waiting') throw new MailStillWaiting();
      const person = await this.people.byId(mail.person_id);
      const toAddress = person && mailboxOf(person);
      if (toAddress === null) throw new AddressNotFound();
      const named = this.writer.named();
      await this.mails.insert([{ ...copyOf(mail), ...named, toAddress, repeatOf: id }]);
      await this.audit.record({
        action: 'notifications.mail-sent-again',
        subject: { kind: 'mail', id },
        stateCode: mail.state_code,
        after: { repeat: named.id, address: toAddress },
      });
      const repeat = await this.mails.byId(named.id);
      if (!repeat) throw new MailNotFound();
      return present(caller, repeat);
    });
  }
}

const copyOf = (mail: MailRow) => ({
  noticeId: mail.notice_id,
  personId: mail.person_id,
  stateCode: mail.state_code,
  telling: mail.telling,
  language: mail.language,
  toName: mail.to_name,
  subject: mail.subject,
  content: mail.content,
});

const present = (caller: Caller, mail: MailRow): Mail => ({
  id: mail.id,
  at: mail.created_at.toISOString(),
  to: { personId: mail.person_id, name: mail.to_name, address: mail.to_address },
  stateCode: mail.state_code,
  telling: mail.telling,
  language: mail.language,
  subject: mail.subject,
  messageId: mail.message_id,
  status: mail.status,
  attempts: mail.attempts,
  dueAt: mail.status === 'waiting' ? mail.due_at.toISOString() : null,
  settledAt: mail.settled_at?.toISOString() ?? null,
  answer: mail.answer,
  repeatOf: mail.repeat_of,
  allowed: allowedOn(caller, mail),
});
