import { Injectable } from '@nestjs/common';
import type { MailStatus, Telling } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import type { Language } from '#kernel';
import type { MailContent } from './mail/mail-content.js';

export interface NewMail {
  readonly id: string;
  readonly noticeId: string | null;
  readonly personId: string;
  readonly stateCode: string | null;
  readonly telling: Telling;
  readonly language: Language;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly content: MailContent;
  readonly messageId: string;
  readonly repeatOf: string | null;
}

export interface MailRow {
  readonly id: string;
  readonly notice_id: string | null;
  readonly person_id: string;
  readonly state_code: string | null;
  readonly telling: Telling;
  readonly language: Language;
  readonly to_name: string;
  readonly to_address: string;
  readonly subject: string;
  readonly content: MailContent;
  readonly message_id: string;
  readonly repeat_of: string | null;
  readonly status: MailStatus;
  readonly due_at: Date;
  readonly attempts: number;
  readonly answer: string | null;
  readonly created_at: Date;
  readonly settled_at: Date | null;
}

export const MAIL_COLUMNS = `
  m.id, m.notice_id, m.person_id, m.state_code, m.telling, m.language, m.to_name, m.to_address, m.subject, m.content,
  m.message_id, m.repeat_of, m.status, m.due_at, m.attempts, m.answer, m.created_at, m.settled_at`;

/** The mails of the centre and what became of them. */
@Injectable()
export class MailsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async insert(mails: readonly NewMail[]): Promise<void> {
    await this.work.query(
      `insert into notifications.mail (id, notice_id, person_id, state_code, telling, language, to_name, to_address,
         subject, content, message_id, repeat_of)
       select m.id, m."noticeId", m."personId", m."stateCode", m.telling, m.language, m."toName", m."toAddress",
         m.subject, m.content, m."messageId", m."repeatOf"
       from jsonb_to_recordset($1::jsonb) as m (id uuid, "noticeId" uuid, "personId" uuid, "stateCode" text, telling text,
         language text, "toName" text, "toAddress" text, subject text, content jsonb, "messageId" text, "repeatOf" uuid)`,
      [JSON.stringify(mails)],
    );
  }

  byId(id: string): Promise<MailRow | null> {
    return this.work.one<MailRow>(`select ${MAIL_COLUMNS} from notifications.mail m where m.id = $1`, [id]);
  }
}
