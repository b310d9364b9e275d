import { Injectable } from '@nestjs/common';
import type { Notice, Telling } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import type { Variables } from '#kernel';

export interface NewNotice {
  readonly id: string;
  readonly personId: string;
  readonly telling: Telling;
  readonly variables: Variables;
  readonly event: string;
  readonly sequence: number;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly unmailed: 'no-address' | 'not-wanted' | null;
}

export interface NoticeRow {
  readonly id: string;
  readonly telling: Telling;
  readonly variables: Variables;
  readonly subject_id: string;
  readonly mail: Notice['mail'];
  readonly created_at: Date;
  readonly read_at: Date | null;
}

/** A mail that was sent again shows what became of it the last time. */
export const NOTICE_COLUMNS = `
  n.id, n.telling, n.variables, n.subject_id, n.created_at, n.read_at,
    coalesce(n.unmailed, (select m.status from notifications.mail m where m.notice_id = n.id order by m.id desc limit 1),
      'waiting') as mail`;

@Injectable()
export class NoticesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** @returns the ids of those that nobody was told before. */
  async insert(notices: readonly NewNotice[]): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `insert into notifications.notice (id, person_id, telling, variables, event, sequence, subject_kind, subject_id,
         channels, unmailed)
       select n.id, n."personId", n.telling, n.variables, n.event, n.sequence, n."subjectKind", n."subjectId",
         case when n.unmailed is null then '{app,mail}'::text[] else '{app}'::text[] end, n.unmailed
       from jsonb_to_recordset($1::jsonb) as n (id uuid, "personId" uuid, telling text, variables jsonb, event text,
         sequence bigint, "subjectKind" text, "subjectId" uuid, unmailed text)
       on conflict (person_id, event, subject_id, sequence, telling) do nothing returning id`,
      [JSON.stringify(notices)],
    );
    return rows.map(({ id }) => id);
  }

  byId(personId: string, id: string): Promise<NoticeRow | null> {
    return this.work.one<NoticeRow>(
      `select ${NOTICE_COLUMNS} from notifications.notice n where n.person_id = any ((select identity.same_person($1))::uuid[]) and n.id = $2`,
      [personId, id],
    );
  }

  /** How many notices a person has not read. */
  async unread(personId: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from notifications.notice
       where person_id = any ((select identity.same_person($1))::uuid[]) and read_at is null`,
      [personId],
    );
    return row?.total ?? 0;
  }

  /** Keeps the time of an earlier reading. */
  async markRead(personId: string, id: string): Promise<void> {
    await this.work.query(
      'update notifications.notice set read_at = now() where person_id = any ((select identity.same_person($1))::uuid[]) and id = $2 and read_at is null',
      [personId, id],
    );
  }

  async markReadUpTo(personId: string, id: string): Promise<void> {
    await this.work.query(
      'update notifications.notice set read_at = now() where person_id = any ((select identity.same_person($1))::uuid[]) and id <= $2 and read_at is null',
      [personId, id],
    );
  }
}
