import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { Comparison, DuplicatePair, Person as PersonView, listDuplicates } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { PersonNotFound } from '../domain/identity.errors.js';
import { mayMerge } from '../domain/identity.policy.js';
import { People } from '../people.service.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { SharedCohorts, type TwoRecords } from './shared-cohorts.js';
import { TwoPeople } from './two-people.service.js';

const Position = z.strictObject({ firstId: z.uuid(), secondId: z.uuid() });

/** Shows records that look like one officer, and notes which of them are two officers. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly duplicates: DuplicatesRepository,
    private readonly people: People,
    private readonly two: TwoPeople,
    private readonly cohorts: SharedCohorts,
    private readonly audit: AuditTrail,
  ) {}

  list(caller: Caller, { cursor, limit, count, ...filter }: Query<typeof listDuplicates>) {
    const state = filter.state ?? null;
    const before = cursor === undefined ? null : decodeCursor(Position, cursor);
    return this.work.run(async () => {
      const rows = await this.duplicates.page(state, before, limit + 1);
      const { items, nextCursor } = pageFrom(rows, limit, ({ firstId, secondId }) => ({ firstId, secondId }));
      const ids = [...new Set(items.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
      const known = new Map((await this.people.those(caller, ids)).map((person) => [person.id, person]));
      const pairs = items.flatMap(({ firstId, secondId, likeness }): DuplicatePair[] => {
        const [first, second] = [known.get(firstId), known.get(secondId)];
        if (!first || !second) return [];
        const id = `${firstId}.${secondId}`;
        return [{ id, first, second, likeness: [...likeness], allowed: allowedOn(caller, first, second) }];
      });
      const total = count === true ? { total: await this.duplicates.count(state) } : {};
      return { items: pairs, nextCursor, ...total };
    });
  }

  /** @throws PersonNotFound for callers who may not know of one of them. */
  compare(caller: Caller, pair: TwoRecords): Promise<Comparison> {
    return this.work.run(async () => {
      const [first, second] = await this.people.those(caller, [pair.firstId, pair.secondId]);
      if (!first || !second) throw new PersonNotFound();
      const dismissed = await this.duplicates.isDismissed(pair);
      const [sharedCohorts = []] = await this.cohorts.of([pair]);
      return {
        ...{ first, second, dismissed },
        likeness: [...(await this.duplicates.likeness(pair))],
        sharedCohorts: [...sharedCohorts],
        allowed: allowedOn(caller, first, second).filter((id) => !dismissed || id !== DISMISS),
      };
    });
  }

  /** Dismissing a pair again changes nothing. */
  dismiss(caller: Caller, pair: TwoRecords): Promise<Comparison> {
    return this.work.run(async () => {
      const { stateCode } = await this.two.held(caller, pair);
      if (await this.duplicates.dismiss(pair, stateCode, caller.personId)) {
        for (const id of [pair.firstId, pair.secondId])
          await this.audit.record({
            action: 'identity.duplicate-dismissed',
            subject: { kind: 'person', id },
            stateCode,
            after: { ...pair },
          });
      }
      return this.compare(caller, pair);
    });
  }
}

const DISMISS = 'identity.dismiss-duplicate';

/** Nothing is allowed on an alias, which stands for nobody. */
const allowedOn = (caller: Caller, first: PersonView, second: PersonView): string[] =>
  first.id !== second.id && first.mergedInto === null && second.mergedInto === null && mayMerge(caller, first, second)
    ? ['identity.merge-person', DISMISS]
    : [];
