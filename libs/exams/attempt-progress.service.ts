import { Injectable } from '@nestjs/common';
import type { AttemptStatus } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { AttemptsRepository } from './attempts.repository.js';
import { assertAttemptMay, statusesBefore } from './domain/attempt.states.js';
import { AttemptUnknown } from './domain/exams.errors.js';

/** How far an attempt is after its submission, told by whoever grades. What it is already, it may be told again. */
@Injectable()
export class AttemptProgress {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: AttemptsRepository,
  ) {}

  /** Every item is scored; an attempt whose result is released stays so. */
  scored(attemptId: string): Promise<void> {
    return this.advance([attemptId], 'scored', ['released']);
  }

  /** Several at once, in as many statements as one. */
  released(attemptIds: readonly string[]): Promise<void> {
    return this.advance(attemptIds, 'released', []);
  }

  private advance(attemptIds: readonly string[], to: AttemptStatus, beyond: readonly AttemptStatus[]): Promise<void> {
    return this.work.run(async () => {
      const moved = await this.attempts.advance(attemptIds, statusesBefore(to), to);
      if (moved === attemptIds.length) return;
      // Some are there already, or may not go there.
      const held = await this.attempts.holdAll(attemptIds);
      if (held.length < attemptIds.length) throw new AttemptUnknown();
      const behind = held.filter(({ status }) => status !== to && !beyond.includes(status));
      for (const { status } of behind) assertAttemptMay(status, to);
      await this.attempts.advance(
        behind.map(({ id }) => id),
        statusesBefore(to),
        to,
      );
    });
  }
}
