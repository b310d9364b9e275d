import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Candidate } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { CandidatesRepository, type CandidateFilter } from './candidates.repository.js';
import { CohortsRepository } from './cohorts.repository.js';
import { CohortNotFound } from './domain/enrolment.errors.js';

const Position = z.strictObject({ name: z.string(), id: z.uuid() });

export interface CandidateSearch extends Omit<CandidateFilter, 'stateCode'> {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** Whom a state may choose from when it nominates. */
@Injectable()
export class Candidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly candidates: CandidatesRepository,
  ) {}

  list(
    { stateCode }: Caller,
    search: CandidateSearch,
  ): Promise<{ items: Candidate[]; nextCursor: string | null; total?: number }> {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    return this.work.run(async () => {
      if (!(await this.cohorts.byId(search.cohortId))) throw new CohortNotFound();
      const filter = { cohortId: search.cohortId, stateCode: stateCode ?? '', q: search.q };
      const found = await this.candidates.page(filter, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(found, search.limit, ({ name, id }) => ({ name: name.latin, id }));
      return { items, nextCursor, ...(search.count ? { total: await this.candidates.count(filter) } : {}) };
    });
  }
}
