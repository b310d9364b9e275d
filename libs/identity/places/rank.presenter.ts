import type { NationalRank } from '#contracts/identity';
import type { Caller } from '#kernel';
import { allowedOn } from '../domain/structure.policy.js';
import type { Rank } from '../domain/rank.entity.js';
import { closingOf } from './closing.js';

export type RankRow = Omit<NationalRank, 'allowed'>;

/** A rank as the caller reads it, with the operations that are open to them. */
export const presentRank = (caller: Caller, row: RankRow): NationalRank => ({
  ...row,
  allowed: allowedOn('rank', caller, { stateCode: row.stateCode, isOpen: row.closing === null }),
});

export const rowOf = (rank: Rank): RankRow => ({
  id: rank.id,
  stateCode: rank.stateCode,
  title: rank.title,
  band: rank.band,
  place: rank.place,
  closing: closingOf(rank),
  version: rank.version,
});
