import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SittingOutcome, SittingScores, WaitingOutcomes } from '#contracts/grading';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { SittingNotFound } from './domain/grading.errors.js';
import { OutcomesRepository } from './outcomes.repository.js';
import type { Page } from './settlement.service.js';

const Position = z.strictObject({ id: z.uuid() });

/** The chief's overview: for each sitting, what waits for whom. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: OutcomesRepository,
  ) {}

  list(
    page: Page & { readonly waiting?: boolean | undefined },
  ): Promise<{ items: SittingOutcome[]; nextCursor: string | null; total?: number }> {
    const after = page.cursor === undefined ? null : decodeCursor(Position, page.cursor);
    const onlyWaiting = page.waiting ?? false;
    return this.work.run(async () => {
      const found = await this.outcomes.page(onlyWaiting, after, page.limit + 1);
      return {
        ...pageFrom(found, page.limit, ({ id }) => ({ id })),
        ...(page.count ? { total: await this.outcomes.count(onlyWaiting) } : {}),
      };
    });
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
