import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { ChangedMailChoices, MailChoices as Choices, MailTopic } from '#contracts/notifications';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { refuseStale } from '#http';
import type { Caller } from '#kernel';
import { topicsOf, wants, type ChosenTopics } from './domain/mail-choices.js';
import { TokenNotFound } from './domain/notifications.errors.js';
import { MailChoicesRepository, type ChoiceRow } from './mail-choices.repository.js';

const NONE = { results: false, training: false, nominations: false } as const;

@Injectable()
export class MailChoices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choices: MailChoicesRepository,
    private readonly audit: AuditTrail,
  ) {}

  get(caller: Caller): Promise<Choices> {
    return this.work.run(async () => present(caller, await this.choices.one(caller.personId)));
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  choose(caller: Caller, expected: number, changed: ChangedMailChoices): Promise<Choices> {
    return this.work.run(async () => {
      const before = await this.choices.hold(caller.personId);
      refuseStale(expected, before.version);
      await this.change(caller.personId, caller.stateCode, before, changed);
      return present(caller, await this.choices.one(caller.personId));
    });
  }

  /** Anybody who has a mail of a person may decline all further ones for them; declining again changes nothing. */
  decline(token: string): Promise<void> {
    return this.work.runAs(SYSTEM_SCOPE, async () => {
      const personId = await this.choices.byToken(token);
      if (personId === null) throw new TokenNotFound();
      const before = await this.choices.hold(personId);
      if (Object.values(asWanted(before)).every((wanted) => !wanted)) return;
      await this.change(personId, null, before, NONE);
    });
  }

  private async change(personId: string, stateCode: string | null, before: ChoiceRow, after: ChangedMailChoices) {
    await this.choices.choose(personId, after);
    await this.audit.record({
      action: 'notifications.mails-chosen',
      subject: { kind: 'person', id: personId },
      stateCode,
      before: asWanted(before),
      after,
    });
  }
}

const asWanted = (chosen: ChosenTopics | undefined): Record<MailTopic, boolean> => ({
  results: wants(chosen, 'results'),
  training: wants(chosen, 'training'),
  nominations: wants(chosen, 'nominations'),
});

/** A person who never chose has version 1, as has the row that is made for them. */
const present = ({ roles }: Caller, chosen: ChoiceRow | null): Choices => ({
  ...asWanted(chosen ?? undefined),
  topics: topicsOf(roles),
  version: chosen?.version ?? 1,
});
