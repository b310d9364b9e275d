import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CalendarDate } from '#contracts';
import type { OfficerProgress } from '#contracts/learning';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { isReadableBy, type Caller, type Role } from '#kernel';
import { OfficersProgressRepository, type OfficersFilter } from './officers-progress.repository.js';

const Position = z.strictObject({ endsOn: CalendarDate, id: z.uuid() });
const READS_ALL: readonly Role[] = ['registrar', 'auditor'];

export interface OfficersSearch extends OfficersFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** Enrolled officers as their state and the secretariat follow them. */
@Injectable()
export class OfficersProgress {
  constructor(
    private readonly work: UnitOfWork,
    private readonly officers: OfficersProgressRepository,
  ) {}

  list(
    caller: Caller,
    search: OfficersSearch,
  ): Promise<{ items: OfficerProgress[]; nextCursor: string | null; total?: number }> {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    return this.work.run(async () => {
      const found = await this.officers.page(search, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(found, search.limit, ({ cohort, id }) => ({ endsOn: cohort.endsOn, id }));
      return {
        items: items.filter(({ person, stateCode }) =>
          isReadableBy(caller, READS_ALL, { personId: person.id, stateCode }),
        ),
        nextCursor,
        ...(search.count ? { total: await this.officers.count(search) } : {}),
      };
    });
  }
}
