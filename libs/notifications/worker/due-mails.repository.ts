import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { Handed } from '../mail/mail-post.js';
import type { OutgoingMail } from '../mail/message.js';

/** So long others leave a mail alone that a process has taken; it says every third of that that it still has it. */
export const LEASE_SECONDS = 60;

/** Waits grow threefold from a minute to six hours. After five days (RFC 5321, section 4.5.4.1) it is given up. */
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 6 * 3_600;
const GIVEN_UP_DAYS = 5;

export interface Noted {
  readonly id: string;
  readonly outcome: Exclude<Handed['outcome'], 'away'>;
  readonly answer: string;
}

/** Mails that wait to be handed over. Each method is a transaction of its own. */
@Injectable()
export class DueMailsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Takes the mails that are due longest, but for those in hand, which are so no more only because the database was away. */
  take(limit: number, inHand: readonly string[]): Promise<OutgoingMail[]> {
    return this.asSystem(() =>
      this.work.query<OutgoingMail>(
        `update notifications.mail m set due_at = now() + make_interval(secs => $2)
         from (select id from notifications.mail
           where status = 'waiting' and due_at <= now() and id <> all($3::uuid[])
           order by due_at, id limit $1 for update skip locked) due
         where m.id = due.id
         returning m.id, m.to_name, m.to_address, m.language, m.subject, m.content, m.message_id, m.created_at`,
        [limit, LEASE_SECONDS, inHand],
      ),
    );
  }

  /** Keeps what is in hand for as long again. */
  async keep(ids: readonly string[]): Promise<void> {
    await this.putOff(ids, LEASE_SECONDS);
  }

  /** Lets others have what was taken and not handed over, after some seconds. */
  async putOff(ids: readonly string[], seconds: number): Promise<void> {
    await this.asSystem(() =>
      this.work.query(
        `update notifications.mail set due_at = now() + make_interval(secs => $2)
         where id = any($1::uuid[]) and status = 'waiting'`,
        [ids, seconds],
      ),
    );
  }

  /** What became of mails. One that was put off is due again after a wait that grows, until it is given up. */
  async note(noted: readonly Noted[]): Promise<void> {
    await this.asSystem(() =>
      this.work.query(
        `update notifications.mail m set status = n.status, attempts = m.attempts + 1,
           tried_since = coalesce(m.tried_since, now()), answer = n.answer,
           due_at = now() + make_interval(secs => n.wait),
           settled_at = case when n.status = 'waiting' then null else now() end
         from (select k.id, s.answer,
             case when s.outcome <> 'later' then s.outcome
               when k.tried_since < now() - make_interval(days => $2) then 'given-up' else 'waiting' end as status,
             least($3 * power(3, least(k.attempts, 10)), $4)::float8 as wait
           from jsonb_to_recordset($1::jsonb) as s (id uuid, outcome text, answer text)
             join notifications.mail k on k.id = s.id) n
         where m.id = n.id and m.status = 'waiting'`,
        [JSON.stringify(noted), GIVEN_UP_DAYS, FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS],
      ),
    );
  }

  /** What is done here has no request to be done in, and joins no transaction of whoever called. */
  private asSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.work.runAs(SYSTEM_SCOPE, work);
  }
}
