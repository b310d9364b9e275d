import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { NationalRank, NewClosing, NewRank, RankFacts, listRanks } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { newId, type Caller } from '#kernel';
import { PartClosed, PartNotFound, StructureRefused } from '../domain/structure.errors.js';
import type { Rank } from '../domain/rank.entity.js';
import { presentRank, rowOf } from './rank.presenter.js';
import { RANKS } from './ranks.list.js';
import { RanksRepository } from './ranks.repository.js';
import { Structure } from './structure.js';

/** The ranks of the states, each state's in an order of its own. */
@Injectable()
export class Ranks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ranks: RanksRepository,
    private readonly structure: Structure,
  ) {}

  list(caller: Caller, asked: Query<typeof listRanks>) {
    return this.work.run(async () => presented(await RANKS.page(this.work, asked), (row) => presentRank(caller, row)));
  }

  get(caller: Caller, id: string): Promise<NationalRank> {
    return this.work.run(async () => present(caller, await this.found(id)));
  }

  create(caller: Caller, { after, ...facts }: NewRank): Promise<NationalRank> {
    return this.work.run(async () => {
      const { stateCode } = facts;
      await this.structure.holdOpen(caller, stateCode);
      const order = await this.ranks.idsOf(stateCode);
      const place = after === undefined ? order.length : placeAbove(order, after);
      const rank = { ...facts, id: newId() };
      await this.refuseTaken(rank);
      await this.ranks.insert(rank);
      await this.ranks.order([...order.slice(0, place), rank.id, ...order.slice(place)]);
      await this.recorded('identity.rank-entered', rank, { after: factsOf(rank) });
      return present(caller, await this.found(rank.id));
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, id: string, expected: number, facts: RankFacts): Promise<NationalRank> {
    return this.work.run(async () => {
      const rank = await this.held(caller, id);
      refuseStale(expected, rank.version);
      if (rank.closedOn !== null) throw new PartClosed('rank');
      const before = factsOf(rank);
      await this.refuseTaken({ ...rank, ...facts });
      await this.ranks.save(Object.assign(rank, facts));
      await this.ranks.passOn(rank);
      await this.recorded('identity.rank-changed', rank, { before, after: factsOf(rank) });
      return present(caller, rank);
    });
  }

  /** Moves a rank next above `after`, or to the bottom. The titles stay the same, so the order has no version. */
  move(caller: Caller, id: string, after: string | null): Promise<NationalRank> {
    return this.work.run(async () => {
      const rank = await this.held(caller, id);
      const order = (await this.ranks.idsOf(rank.stateCode)).filter((each) => each !== id);
      const place = placeAbove(order, after);
      await this.ranks.order([...order.slice(0, place), id, ...order.slice(place)]);
      const moved = await this.found(id);
      if (moved.place !== rank.place)
        await this.recorded('identity.rank-moved', rank, {
          before: { place: rank.place },
          after: { place: moved.place },
        });
      return present(caller, moved);
    });
  }

  close(caller: Caller, id: string, { on, reason }: NewClosing): Promise<NationalRank> {
    return this.work.run(async () => {
      const rank = await this.held(caller, id);
      if (rank.closedOn !== null) throw new PartClosed('rank');
      await this.structure.refuseAhead(rank.stateCode, on);
      await this.ranks.save(Object.assign(rank, { closedOn: on, closingReason: reason }));
      await this.recorded('identity.rank-closed', rank, { after: { closedOn: on, reason } });
      return present(caller, rank);
    });
  }

  private async found(id: string): Promise<Rank> {
    const rank = await this.ranks.byId(id);
    if (!rank) throw new PartNotFound('rank');
    return rank;
  }

  /** A rank that the caller keeps; it stays as it is read until the transaction ends. */
  private async held(caller: Caller, id: string): Promise<Rank> {
    const { stateCode } = await this.found(id);
    await this.structure.holdKept(caller, stateCode);
    return this.found(id);
  }

  private async refuseTaken(rank: Pick<Rank, 'id' | 'stateCode' | 'title'>): Promise<void> {
    const language = await this.ranks.titleTaken(rank);
    if (language !== null) throw new StructureRefused('identity.rank-title-taken', `title.${language}`);
  }

  private recorded(
    action: `identity.${string}`,
    { id, stateCode }: Pick<Rank, 'id' | 'stateCode'>,
    values: { readonly before?: object; readonly after: object },
  ): Promise<void> {
    return this.structure.record(action, { kind: 'rank', id, stateCode }, values);
  }
}

/** The place in the order next above `after`. */
function placeAbove(order: readonly string[], after: string | null): number {
  if (after === null) return 0;
  const place = order.indexOf(after);
  if (place < 0) throw new StructureRefused('identity.rank-after-not-found', 'after');
  return place + 1;
}

const factsOf = ({ title, band }: RankFacts): RankFacts => ({ title, band });

const present = (caller: Caller, rank: Rank): NationalRank => presentRank(caller, rowOf(rank));
