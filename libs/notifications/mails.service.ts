import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '#audit';
import type { Mail } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { PeopleRepository } from '#identity';
import type { Caller } from '#kernel';
import { mailboxOf } from './domain/address.js';
import { allowedOn } from './domain/mails.policy.js';
import { MailNotFound, MailStillWaiting, AddressNotFound } from './domain/notifications.errors.js';
import { MailWriter } from './mail/mail-writer.js';
import { MailsRepository, type MailFilter, type MailRow } from './mails.repository.js';

export interface MailSearch extends MailFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** The log of what went by mail, to whom and why. */
@Injectable()
export class Mails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailsRepository,
    private readonly people: PeopleRepository,
    private readonly writer: MailWriter,
    private readonly audit: AuditTrail,
  ) {}

  /** Isolation leaves an administrator those of the own state. */
  list(caller: Caller, { cursor, limit, count, ...filter }: MailSearch) {
    const before = cursor === undefined ? null : decodeCursor(z.uuid(), cursor);
    return this.work.run(async () => {
      const rows = await this.mails.page(filter, before, limit + 1);
      const { items, nextCursor } = pageFrom(rows, limit, ({ id }) => id);
      return {
        items: items.map((row) => present(caller, row)),
        nextCursor,
        ...(count === true ? { total: await this.mails.count(filter) } : {}),
      };
    });
  }

  /** In the words of then, to the address of now. A mailbox drops what it has under the same identifier already. */
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
