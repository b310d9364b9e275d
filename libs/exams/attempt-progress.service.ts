import { Injectable } from '@nestjs/common';
import type { AttemptStatus } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { AttemptsRepository } from './attempts.repository.js';
import { assertAttemptMay, statusesBefore } from './domain/attempt.states.js';
import { AttemptUnknown } from './domain/exams.errors.js';

/** Moves attempts on after their submission, as grading reports. Reporting the present status again is allowed. */
@Injectable()
export class AttemptProgress {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: AttemptsRepository,
  ) {}

  /** Reports that every item is scored; an attempt whose result is released stays released. */
  scored(attemptId: string): Promise<void> {
    return this.advance([attemptId], 'scored', ['released']);
  }

  /** Reports several attempts in as many statements as one. */
  released(attemptIds: readonly string[]): Promise<void> {
    return this.advance(attemptIds, 'released', []);
  }

  private advance(attemptIds: readonly string[], to: AttemptStatus, beyond: readonly AttemptStatus[]): Promise<void> {
    return this.work.run(async () => {
      const moved = await this.attempts.advance(attemptIds, statusesBefore(to), to);
      if (moved === attemptIds.length) return;
      // Some have that status already, or may not get it.
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
