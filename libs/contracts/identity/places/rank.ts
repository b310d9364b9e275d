import { z } from 'zod';
import { CompleteText, Id, StateCode, listOf, operation } from '../../common/index.js';
import { RegionalBand } from '../band.js';
import { Closing, GivenName, NewClosing } from './structure.js';

/** A rank of one state, as the state calls it, with the regional band that it answers to. */
export const NationalRank = z
  .strictObject({
    id: Id,
    stateCode: StateCode,
    title: CompleteText,
    band: RegionalBand,
    /** Its place among the ranks of the state, the lowest rank first; numbers grow and may leave gaps. */
    place: z.number().int(),
    closing: Closing.nullable(),
    allowed: z.array(z.string()),
    version: z.number().int(),
  })
  .meta({ id: 'NationalRank' });

const RankFacts = z.strictObject({ title: GivenName, band: RegionalBand });

/** The next rank below it; null if it is the lowest. */
const After = Id.nullable();

export const NewRank = RankFacts.extend({
  stateCode: StateCode,
  /** Without it the rank is the highest. */
  after: After.optional(),
}).meta({
  id: 'NewRank',
  examples: [
    {
      stateCode: 'ma',
      title: { ar: 'حارس أمن', fr: 'Gardien de la paix', en: 'Police constable' },
      band: 'rank-and-file',
    },
  ],
});

const rankParams = z.object({ rankId: Id });

export const listRanks = operation({
  id: 'identity.list-ranks',
  method: 'GET',
  path: '/ranks',
  summary: 'Ranks, the lowest of each state first: of the own state, of all for the staff of the centre',
  allow: 'signed-in',
  ...listOf(
    NationalRank,
    {
      state: StateCode.optional(),
      band: RegionalBand.optional(),
      /** Only those that may still be chosen, or only those that may not. */
      open: z.stringbool().optional(),
    },
    { counted: ['state', 'band', 'open'], sorted: ['place', 'title', 'band'], usual: 'place' },
  ),
});

export const getRank = operation({
  id: 'identity.get-rank',
  method: 'GET',
  path: '/ranks/:rankId',
  summary: 'One rank',
  allow: 'signed-in',
  params: rankParams,
  response: NationalRank,
  errors: ['identity.rank-not-found'],
});

export const createRank = operation({
  id: 'identity.create-rank',
  method: 'POST',
  path: '/ranks',
  summary: 'Enter a rank of a state: the registrar any, an administrator those of the own state',
  allow: ['state-admin', 'registrar'],
  body: NewRank,
  response: NationalRank,
  errors: [
    'identity.structure-of-another-state',
    'identity.state-unknown',
    'identity.state-closed',
    'identity.rank-title-taken',
    'identity.rank-after-not-found',
  ],
});

export const changeRank = operation({
  id: 'identity.change-rank',
  method: 'PUT',
  path: '/ranks/:rankId',
  summary: 'Change the title or the band of a rank',
  allow: ['state-admin', 'registrar'],
  params: rankParams,
  body: RankFacts.meta({ id: 'RankChange' }),
  response: NationalRank,
  conditional: true,
  errors: ['identity.rank-not-found', 'identity.rank-closed', 'identity.rank-title-taken'],
});

export const moveRank = operation({
  id: 'identity.move-rank',
  method: 'POST',
  path: '/ranks/:rankId/moves',
  summary: 'Move a rank next above another of its state, or to the bottom',
  allow: ['state-admin', 'registrar'],
  params: rankParams,
  body: z.strictObject({ after: After }),
  response: NationalRank,
  status: 200,
  errors: ['identity.rank-not-found', 'identity.rank-after-not-found'],
});

export const closeRank = operation({
  id: 'identity.close-rank',
  method: 'POST',
  path: '/ranks/:rankId/closings',
  summary: 'Close a rank: nobody is given it any more, whoever has it keeps it',
  allow: ['state-admin', 'registrar'],
  params: rankParams,
  body: NewClosing,
  response: NationalRank,
  status: 200,
  errors: ['identity.rank-not-found', 'identity.rank-closed', 'identity.closing-ahead'],
});

export type NationalRank = z.output<typeof NationalRank>;
export type NewRank = z.output<typeof NewRank>;
export type RankFacts = z.output<typeof RankFacts>;
