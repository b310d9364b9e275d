import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { SittingScores, WaitingOutcomes, listSittingOutcomes } from '#contracts/grading';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { SittingNotFound } from './domain/grading.errors.js';
import { OUTCOMES } from './outcomes.list.js';
import { OutcomesRepository, outcomeOf } from './outcomes.repository.js';

/** The chief's overview: for each sitting, what waits for whom. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: OutcomesRepository,
  ) {}

  list(asked: Query<typeof listSittingOutcomes>) {
    return this.work.run(async () => presented(await OUTCOMES.page(this.work, asked), outcomeOf));
  }

  summary(): Promise<WaitingOutcomes> {
    return this.work.run(() => this.outcomes.waiting());
  }

  /**
   * One sitting. Only an auditor who judges nobody is told the names of those who have not begun; the chief sees candidate codes.
   * @throws SittingNotFound
   */
  get(caller: Caller, sittingId: string): Promise<SittingScores> {
    return this.work.run(async () => {
      const outcome = await this.outcomes.byId(sittingId);
      if (!outcome) throw new SittingNotFound();
      const isJudge = caller.roles.some((role) => role === 'chief-examiner' || role === 'examiner');
      return {
        ...outcome,
        ...(await this.outcomes.scores(sittingId)),
        ...(await this.outcomes.waitingFor(sittingId, !isJudge)),
      };
    });
  }
}
