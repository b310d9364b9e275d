import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SittingOutcome, SittingScores } from '#contracts/grading';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { SittingNotFound } from './domain/grading.errors.js';
import { OutcomesRepository } from './outcomes.repository.js';
import type { Page } from './settlement.service.js';

const Position = z.strictObject({ id: z.uuid() });

/** What the chief has before them: sitting by sitting, what waits for whom. */
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

  /** @throws SittingNotFound */
  get(sittingId: string): Promise<SittingScores> {
    return this.work.run(async () => {
      const outcome = await this.outcomes.byId(sittingId);
      if (!outcome) throw new SittingNotFound();
      return { ...outcome, ...(await this.outcomes.scores(sittingId)) };
    });
  }
}
