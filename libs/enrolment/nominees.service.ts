import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Nominee } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom, pageOfBest } from '#http';
import { PeopleFinder } from '#identity';
import type { Caller } from '#kernel';
import { NomineesRepository, type NomineeFilter } from './nominees.repository.js';
import { CohortsRepository } from './cohorts.repository.js';
import { CohortNotFound } from './domain/enrolment.errors.js';

const Position = z.strictObject({ name: z.string(), id: z.uuid() });

export interface NomineeSearch extends Omit<NomineeFilter, 'stateCode'> {
  /** Words of a name in either script, in any spelling. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** Whom a state may choose from when it nominates. */
@Injectable()
export class Nominees {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly nominees: NomineesRepository,
    private readonly finder: PeopleFinder,
  ) {}

  /** By name; those sought by words best match first. */
  list(
    { stateCode }: Caller,
    { q, ...search }: NomineeSearch,
  ): Promise<{ items: Nominee[]; nextCursor: string | null; total?: number }> {
    return this.work.run(async () => {
      if (!(await this.cohorts.byId(search.cohortId))) throw new CohortNotFound();
      const filter = { cohortId: search.cohortId, stateCode: stateCode ?? '' };
      return q === undefined || q === '' ? this.page(filter, search) : this.found(filter, q, search);
    });
  }

  private async page(filter: NomineeFilter, { cursor, limit, count }: NomineeSearch) {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    const rows = await this.nominees.page(filter, after, limit + 1);
    const { items, nextCursor } = pageFrom(rows, limit, ({ name, id }) => ({ name: name.latin, id }));
    return { items, nextCursor, ...(count ? { total: await this.nominees.count(filter) } : {}) };
  }

  private async found(filter: NomineeFilter, q: string, { cursor, limit, count }: NomineeSearch) {
    const best = await this.finder.best(q, { state: filter.stateCode, role: 'trainee', active: true });
    const { items, nextCursor, total } = pageOfBest(best, cursor, limit);
    return { items: await this.nominees.ofIds(filter, items), nextCursor, ...(count ? { total } : {}) };
  }
}
