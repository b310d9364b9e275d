import { RegionalBand, listRanks } from '#contracts/identity';
import { byText, describeList, inOrderOf } from '#http';
import { closingIn } from './closing.js';
import type { RankRow } from './rank.presenter.js';

const PLACE = [
  { by: 'r.state_code', type: 'text' },
  { by: 'r.place', type: 'integer' },
] as const;

/** Ranks as far as the scope shows them, the lowest of each state first. */
export const RANKS = describeList<RankRow>()(listRanks, {
  select: `r.id, r.state_code as "stateCode", r.title, r.regional_band as band, r.place, ${closingIn('r')} as closing,
    r.version`,
  from: 'identity.rank r',
  key: { by: 'r.id', type: 'uuid' },
  filters: {
    state: { type: 'text', where: 'r.state_code = $value' },
    band: { type: 'text', where: 'r.regional_band = $value' },
    open: { type: 'boolean', where: '(r.closed_on is null) = $value' },
  },
  sorted: {
    place: PLACE,
    title: byText('r.title'),
    band: [inOrderOf(RegionalBand.options, 'r.regional_band'), ...PLACE],
  },
  counted: { state: 'r.state_code', band: 'r.regional_band', open: 'r.closed_on is null' },
});
