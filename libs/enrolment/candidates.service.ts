import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Candidate } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom, pageOfBest } from '#http';
import { PeopleFinder } from '#identity';
import type { Caller } from '#kernel';
import { CandidatesRepository, type CandidateFilter } from './candidates.repository.js';
import { CohortsRepository } from './cohorts.repository.js';
import { CohortNotFound } from './domain/enrolment.errors.js';

const Position = z.strictObject({ name: z.string(), id: z.uuid() });

export interface CandidateSearch extends Omit<CandidateFilter, 'stateCode'> {
  /** Words of a name in either script, in any spelling. */
  readonly q?: string | undefined;
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
    private readonly finder: PeopleFinder,
  ) {}

  /** By name; those sought by words best match first. */
  list(
    { stateCode }: Caller,
    { q, ...search }: CandidateSearch,
  ): Promise<{ items: Candidate[]; nextCursor: string | null; total?: number }> {
    return this.work.run(async () => {
      if (!(await this.cohorts.byId(search.cohortId))) throw new CohortNotFound();
      const filter = { cohortId: search.cohortId, stateCode: stateCode ?? '' };
      return q === undefined || q === '' ? this.page(filter, search) : this.found(filter, q, search);
    });
  }

  private async page(filter: CandidateFilter, { cursor, limit, count }: CandidateSearch) {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    const rows = await this.candidates.page(filter, after, limit + 1);
    const { items, nextCursor } = pageFrom(rows, limit, ({ name, id }) => ({ name: name.latin, id }));
    return { items, nextCursor, ...(count ? { total: await this.candidates.count(filter) } : {}) };
  }

  private async found(filter: CandidateFilter, q: string, { cursor, limit, count }: CandidateSearch) {
    const best = await this.finder.best(q, { state: filter.stateCode, role: 'trainee', active: true });
    const { items, nextCursor, total } = pageOfBest(best, cursor, limit);
    return { items: await this.candidates.ofIds(filter, items), nextCursor, ...(count ? { total } : {}) };
  }
}
