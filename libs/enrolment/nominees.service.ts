import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listCandidates } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { PeopleFinder } from '#identity';
import type { Caller } from '#kernel';
import { CohortsRepository } from './cohorts.repository.js';
import { CohortNotFound } from './domain/enrolment.errors.js';
import { NOMINEES } from './nominees.list.js';

/** The officers from whom a state may choose when it nominates. */
@Injectable()
export class Nominees {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly finder: PeopleFinder,
  ) {}

  /** Lists by name; where words of a name are sought, in any spelling, the best match comes first. */
  list(caller: Caller, { cohortId, q, ...asked }: Query<typeof listCandidates> & { readonly cohortId: string }) {
    const stateCode = caller.stateCode ?? '';
    return this.work.run(async () => {
      if (!(await this.cohorts.byId(cohortId))) throw new CohortNotFound();
      const sought = { state: stateCode, role: 'trainee', active: true } as const;
      const among = q === undefined ? undefined : await this.finder.best(q, sought);
      return NOMINEES.page(this.work, { ...asked, among, given: { cohortId, stateCode } });
    });
  }
}
