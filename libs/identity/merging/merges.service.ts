import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '#audit';
import type { Input, Query } from '#contracts';
import type { PersonMerge, listMerges, mergePerson } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { StaleRecord, decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { MayNotEdit, PersonMerged } from '../domain/identity.errors.js';
import { mayEdit } from '../domain/identity.policy.js';
import { PersonHolding } from '../officers/person-holding.service.js';
import { MergeNotFound, MergeRefused } from './merging.errors.js';
import { MergesRepository, type MergeRow } from './merges.repository.js';
import { SharedCohorts } from './shared-cohorts.js';
import { TwoPeople, type BothRecords } from './two-people.service.js';

const Position = z.strictObject({ id: z.uuid() });

/**
 * Makes one record of an officer an alias of another, and undoes that. It writes no other row: the records kept of both
 * are found by `identity.same_person`.
 */
@Injectable()
export class Merges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly merges: MergesRepository,
    private readonly two: TwoPeople,
    private readonly holding: PersonHolding,
    private readonly cohorts: SharedCohorts,
    private readonly audit: AuditTrail,
  ) {}

  /** The newest come first. */
  list(caller: Caller, { cursor, limit, count, ...filter }: Query<typeof listMerges>) {
    const personId = filter.personId ?? null;
    const before = cursor === undefined ? null : decodeCursor(Position, cursor);
    return this.work.run(async () => {
      const rows = await this.merges.page(personId, before, limit + 1);
      const { items, nextCursor } = pageFrom(rows, limit, ({ id }) => ({ id }));
      const total = count === true ? { total: await this.merges.count(personId) } : {};
      return { items: await this.presented(caller, items), nextCursor, ...total };
    });
  }

  /**
   * A repeated merge is answered with the merge that holds.
   * @param expected the version of the record that becomes an alias. @throws StaleRecord with the current one.
   */
  merge(caller: Caller, expected: number, { params, body }: Input<typeof mergePerson>): Promise<PersonMerge> {
    return this.work.run(async () => {
      const both = await this.two.held(caller, { firstId: params.personId, secondId: body.into });
      const { first, second } = both;
      const known = await this.merges.open(first.person.id, second.person.id);
      if (known) return this.present(caller, known);
      if (first.person.mergedInto !== null) throw new PersonMerged();
      if (first.person.version !== expected) throw new StaleRecord(await this.holding.view(first, caller));
      await this.refuseChains(both);
      const [personId, survivorId] = [first.person.id, second.person.id];
      const { stateCode } = both;
      const id = await this.merges.begin({
        ...{ personId, survivorId, stateCode, reason: body.reason, mergedBy: caller.personId },
      });
      await this.note('identity.person-merged', { personId, survivorId, stateCode }, { reason: body.reason });
      return this.present(caller, await this.found(id));
    });
  }

  /** A merge that is undone already stays as it is. @throws StaleRecord with the merge as it is. */
  undo(caller: Caller, expected: number, id: string): Promise<PersonMerge> {
    return this.work.run(async () => {
      const merge = await this.merges.lock(id);
      if (!merge) throw new MergeNotFound();
      if (!mayUndo(caller, merge)) throw new MayNotEdit();
      if (merge.until !== null) return this.present(caller, merge);
      if (merge.version !== expected) throw new StaleRecord(await this.present(caller, merge));
      const [personId, survivorId] = [merge.absorbed.id, merge.survivor.id];
      await this.merges.end(id, personId, caller.personId);
      await this.note('identity.merge-undone', { personId, survivorId, stateCode: merge.stateCode }, {});
      return this.present(caller, await this.found(id));
    });
  }

  /** Refuses chains of aliases: the survivor must be no alias, and nobody an alias of the record that becomes one. */
  private async refuseChains({ first, second }: BothRecords): Promise<void> {
    if (second.person.mergedInto !== null) throw new MergeRefused('into-alias');
    const hindrance = await this.merges.hindrance(first.person.id);
    if (hindrance !== null) throw new MergeRefused(hindrance);
  }

  private async found(id: string): Promise<MergeRow> {
    const merge = await this.merges.byId(id);
    if (!merge) throw new MergeNotFound();
    return merge;
  }

  private async present(caller: Caller, merge: MergeRow): Promise<PersonMerge> {
    const [presented] = await this.presented(caller, [merge]);
    if (!presented) throw new MergeNotFound();
    return presented;
  }

  private async presented(caller: Caller, merges: readonly MergeRow[]): Promise<PersonMerge[]> {
    const shared = await this.cohorts.of(
      merges.map(({ absorbed, survivor }) => ({ firstId: absorbed.id, secondId: survivor.id })),
    );
    return merges.map((row, at) => {
      const { stateCode: _stateCode, ...merge } = row;
      const allowed = row.until === null && mayUndo(caller, row) ? ['identity.undo-merge'] : [];
      return { ...merge, sharedCohorts: [...(shared[at] ?? [])], allowed };
    });
  }

  /** Notes it in the trail of both records. */
  private async note(
    action: `identity.${string}`,
    { personId, survivorId, stateCode }: { personId: string; survivorId: string; stateCode: string | null },
    why: { readonly reason?: string },
  ): Promise<void> {
    const after = { personId, survivorId, ...why };
    for (const id of [personId, survivorId])
      await this.audit.record({ action, subject: { kind: 'person', id }, stateCode, after });
  }
}

/** Whether the caller may change the survivor: the administrator of the survivor's present state, or the registrar. */
const mayUndo = (caller: Caller, { stateCode }: MergeRow): boolean =>
  stateCode !== null && mayEdit(caller, { stateCode, roles: ['trainee'] });
