import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Enrolment } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { mayReadEnrolment } from './domain/enrolment.policy.js';
import { EnrolmentsRepository, type EnrolmentFilter } from './enrolments.repository.js';

const Position = z.strictObject({ id: z.uuid() });

export interface EnrolmentSearch extends EnrolmentFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

@Injectable()
export class Enrolments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enrolments: EnrolmentsRepository,
  ) {}

  /** The reader's own, those of their state, or all. */
  list(
    caller: Caller,
    search: EnrolmentSearch,
  ): Promise<{ items: Enrolment[]; nextCursor: string | null; total?: number }> {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    return this.work.run(async () => {
      const found = await this.enrolments.page(search, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(found, search.limit, ({ id }) => ({ id }));
      return {
        items: items.filter((enrolment) => mayReadEnrolment(caller, enrolment)),
        nextCursor,
        ...(search.count ? { total: await this.enrolments.count(search) } : {}),
      };
    });
  }
}
