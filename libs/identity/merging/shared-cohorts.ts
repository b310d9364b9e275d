import { Injectable } from '@nestjs/common';
import type { SharedCohort } from '#contracts/identity';

/** Two records of one officer, or of two who look like one. */
export interface TwoRecords {
  readonly firstId: string;
  readonly secondId: string;
}

type Finder = (pairs: readonly TwoRecords[]) => Promise<readonly (readonly SharedCohort[])[]>;

/** Asks the library that keeps cohorts where two records of one officer meet; that library registers itself. */
@Injectable()
export class SharedCohorts {
  private finder: Finder | null = null;

  /** @param finder answers for each pair, in the scope of the open transaction. */
  register(finder: Finder): void {
    this.finder = finder;
  }

  /** The cohorts to which both records of a pair were nominated, pair by pair. */
  async of(pairs: readonly TwoRecords[]): Promise<readonly (readonly SharedCohort[])[]> {
    return pairs.length === 0 || !this.finder ? pairs.map(() => []) : this.finder(pairs);
  }
}
