import { Injectable } from '@nestjs/common';
import { ATTEMPT_SUBMITTED, attemptSubmitted } from '#contracts/events';
import type { Receipt, SubmittedBy } from '#contracts/exams';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { eventOf, Outbox } from '#queue';
import { AttemptsRepository, type HeldAttempt } from './attempts.repository.js';
import { isOwnAttempt } from './domain/attempt.policy.js';
import { assertAttemptMay } from './domain/attempt.states.js';
import { AttemptOpen, AttemptUnknown } from './domain/exams.errors.js';
import { receiptFacts } from './domain/receipt.js';
import { gradeAttempt } from './exams.jobs.js';
import { Receipts } from './receipts.service.js';

/** Ends attempts, by their candidate or when their time is over, with a signed receipt in both cases. */
@Injectable()
export class Submissions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: AttemptsRepository,
    private readonly receipts: Receipts,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Submits the attempt; repeated, it returns the same receipt. @throws AttemptUnknown for an attempt of somebody
   * else.
   */
  submit(caller: Caller, attemptId: string): Promise<Receipt> {
    return this.work.run(async () => {
      const held = await this.attempts.hold(attemptId);
      if (!held || !isOwnAttempt(caller, held)) throw new AttemptUnknown();
      return held.receipt ?? this.close(held, 'candidate');
    });
  }

  /** @throws AttemptUnknown for an attempt of somebody else; AttemptOpen while there is no receipt. */
  receipt(caller: Caller, attemptId: string): Promise<Receipt> {
    return this.work.run(async () => {
      const attempt = await this.attempts.receipt(attemptId);
      if (!attempt || !isOwnAttempt(caller, attempt)) throw new AttemptUnknown();
      if (!attempt.receipt) throw new AttemptOpen();
      return attempt.receipt;
    });
  }

  /**
   * Submits, as the system, open attempts whose time for late answers is over.
   * @returns how many; as many as `limit` means that there may be more.
   */
  closeExpired(limit: number): Promise<number> {
    return this.work.run(async () => {
      const expired = await this.attempts.holdExpired(limit);
      for (const id of expired) {
        const held = await this.attempts.hold(id);
        if (held) await this.close(held, 'system');
      }
      return expired.length;
    });
  }

  private async close(held: HeldAttempt, by: SubmittedBy): Promise<Receipt> {
    assertAttemptMay(held.status, 'submitted');
    const receipt = await this.receipts.sign(receiptFacts(held, new Date(held.at), by));
    await this.attempts.submit(receipt, by);
    const { id: attemptId, sittingId, personId, stateCode } = held;
    const { submittedAt } = receipt;
    const submitted = { attemptId, sittingId, personId, stateCode, submittedAt };
    const events = [eventOf(attemptSubmitted, ATTEMPT_SUBMITTED, submitted)];
    await this.outbox.add(gradeAttempt, { attemptId, stateCode }, { stateCode, events });
    return receipt;
  }
}
