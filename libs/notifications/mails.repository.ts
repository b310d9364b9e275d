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

export interface MailFilter {
  readonly status?: MailStatus | undefined;
  readonly state?: string | undefined;
  readonly personId?: string | undefined;
  readonly q?: string | undefined;
}

const SELECT = `
  select id, notice_id, person_id, state_code, telling, language, to_name, to_address, subject, content, message_id,
    repeat_of, status, due_at, attempts, answer, created_at, settled_at
  from notifications.mail`;

const FILTER = `($1::text is null or status = $1) and ($2::text is null or state_code = $2)
  and ($3::uuid is null or person_id = $3) and ($4::text is null or to_address ^@ lower($4))`;

const filterOf = ({ status, state, personId, q }: MailFilter): unknown[] => [
  status ?? null,
  state ?? null,
  personId ?? null,
  q ?? null,
];

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

  page(filter: MailFilter, before: string | null, limit: number): Promise<MailRow[]> {
    return this.work.query<MailRow>(
      `${SELECT} where ${FILTER} and ($5::uuid is null or id < $5) order by id desc limit $6`,
      [...filterOf(filter), before, limit],
    );
  }

  async count(filter: MailFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from notifications.mail where ${FILTER}`,
      filterOf(filter),
    );
    return row?.total ?? 0;
  }

  byId(id: string): Promise<MailRow | null> {
    return this.work.one<MailRow>(`${SELECT} where id = $1`, [id]);
  }
}
