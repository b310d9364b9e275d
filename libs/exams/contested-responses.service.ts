import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CandidateCode, type ContestedResponse } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { ContestedResponsesRepository } from './contested-responses.repository.js';
import { SittingUnknown } from './domain/exams.errors.js';
import { LateResponsesRepository } from './late-responses.repository.js';
import type { Page, PageRequest } from './page.js';

const Position = z.strictObject({ candidateCode: CandidateCode, itemId: z.uuid(), late: z.boolean() });

/** Answers of two devices to one question of which neither was chosen yet, for the chief examiner. */
@Injectable()
export class ContestedResponses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly responses: ContestedResponsesRepository,
    private readonly late: LateResponsesRepository,
  ) {}

  list(sittingId: string, query: PageRequest): Promise<Page<ContestedResponse>> {
    const after = query.cursor === undefined ? null : decodeCursor(Position, query.cursor);
    return this.work.run(async () => {
      if (!(await this.late.hasSitting(sittingId))) throw new SittingUnknown();
      const rows = await this.responses.page(sittingId, after, query.limit + 1);
      return {
        ...pageFrom(rows, query.limit, ({ candidateCode, itemId, late }) => ({ candidateCode, itemId, late })),
        ...(query.count ? { total: await this.responses.count(sittingId) } : {}),
      };
    });
  }
}
