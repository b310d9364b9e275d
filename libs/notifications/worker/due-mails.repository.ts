import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { Handed } from '../mail/mail-post.js';
import type { OutgoingMail } from '../mail/message.js';

/** Other processes leave a taken mail alone for this long; its process renews that after every third of it. */
export const LEASE_SECONDS = 60;

/** Waits grow threefold from a minute to six hours. A mail is given up after five days (RFC 5321, section 4.5.4.1). */
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

  /** Takes the mails due longest, but none in hand: their lease ran out only where the database was away. */
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

  /** Renews the lease of the mails in hand. */
  async keep(ids: readonly string[]): Promise<void> {
    await this.putOff(ids, LEASE_SECONDS);
  }

  /** Gives back mails that were taken and not handed over; others may take them after some seconds. */
  async putOff(ids: readonly string[], seconds: number): Promise<void> {
    await this.asSystem(() =>
      this.work.query(
        `update notifications.mail set due_at = now() + make_interval(secs => $2)
         where id = any($1::uuid[]) and status = 'waiting'`,
        [ids, seconds],
      ),
    );
  }

  /** Notes what became of mails. One that was put off is due again after a growing wait, until it is given up. */
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

  /** Runs as the system, as there is no request here, and joins no transaction of the caller. */
  private asSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.work.runAs(SYSTEM_SCOPE, work);
  }
}
