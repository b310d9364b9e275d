import { Injectable } from '@nestjs/common';
import type { AttemptStatus } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { AttemptsRepository } from './attempts.repository.js';
import { assertAttemptMay } from './domain/attempt.states.js';
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
    return this.advance(attemptId, 'scored', ['released']);
  }

  released(attemptId: string): Promise<void> {
    return this.advance(attemptId, 'released', []);
  }

  private advance(attemptId: string, to: AttemptStatus, beyond: readonly AttemptStatus[]): Promise<void> {
    return this.work.run(async () => {
      const held = await this.attempts.hold(attemptId);
      if (!held) throw new AttemptUnknown();
      if (held.status === to || beyond.includes(held.status)) return;
      assertAttemptMay(held.status, to);
      await this.attempts.setStatus(attemptId, to);
    });
  }
}
