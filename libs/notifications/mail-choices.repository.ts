import { Injectable } from '@nestjs/common';
import type { ChangedMailChoices } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import type { ChosenTopics } from './domain/mail-choices.js';

export interface ChoiceRow extends ChosenTopics {
  readonly version: number;
}

@Injectable()
export class MailChoicesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, ChosenTopics>> {
    const rows = await this.work.query<ChosenTopics & { person_id: string }>(
      `select person_id, results, training, nominations from notifications.mail_choice where person_id = any($1::uuid[])`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.person_id, row]));
  }

  /** What a person chose, locked until the transaction ends; a row is made where there is none. */
  async hold(personId: string): Promise<ChoiceRow> {
    await this.work.query(
      'insert into notifications.mail_choice (person_id) values ($1) on conflict (person_id) do nothing',
      [personId],
    );
    const row = await this.work.one<ChoiceRow>(
      'select results, training, nominations, version from notifications.mail_choice where person_id = $1 for update',
      [personId],
    );
    if (!row) throw new Error(`No choices of ${personId}`);
    return row;
  }

  one(personId: string): Promise<ChoiceRow | null> {
    return this.work.one<ChoiceRow>(
      'select results, training, nominations, version from notifications.mail_choice where person_id = $1',
      [personId],
    );
  }

  async choose(personId: string, { results, training, nominations }: ChangedMailChoices): Promise<void> {
    await this.work.query(
      `update notifications.mail_choice set results = coalesce($2, results), training = coalesce($3, training),
         nominations = coalesce($4, nominations), version = version + 1 where person_id = $1`,
      [personId, results ?? null, training ?? null, nominations ?? null],
    );
  }

  /** The tokens by which these people may decline mails. */
  async tokensOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    await this.work.query(
      `insert into notifications.mail_choice (person_id) select unnest($1::uuid[]) on conflict (person_id) do nothing`,
      [personIds],
    );
    const rows = await this.work.query<{ person_id: string; token: string }>(
      'select person_id, token from notifications.mail_choice where person_id = any($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ person_id, token }) => [person_id, token]));
  }

  async byToken(token: string): Promise<string | null> {
    const row = await this.work.one<{ person_id: string }>(
      'select person_id from notifications.mail_choice where token = $1',
      [token],
    );
    return row?.person_id ?? null;
  }
}
