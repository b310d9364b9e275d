import { Injectable } from '@nestjs/common';
import type { StateCode } from '#kernel';
import { nameKeysOf } from '../../names/name-keys.js';
import { NameSearch } from '../../names/name-search.js';
import { OfficerPairingRepository, type KnownOfficer } from './officer-pairing.repository.js';
import type { RowInHand } from './officer-verdict.js';

/** So alike are spellings of one name. */
const SAME_NAME = 0.93;
/** Of a name that many have, so many are shown. */
const MOST_SHOWN = 5;
/** Keys of two words as they are written, or by their skeletons: of one word alone too many have the same. */
const PAIRS = /^[xp]/;

/** Finds officers of a state who have the name that a row has. */
@Injectable()
export class OfficerNamesakes {
  constructor(private readonly pairing: OfficerPairingRepository) {}

  /** By the row's number; whoever has a service number of their own is nobody's namesake where the row has another. */
  async of(state: StateCode, rows: readonly RowInHand[]): Promise<ReadonlyMap<number, KnownOfficer[]>> {
    const keyed = rows.map((inHand) => ({ inHand, keys: keysOf(inHand) }));
    const keys = [...new Set(keyed.flatMap(({ keys: own }) => own))];
    if (keys.length === 0) return new Map();
    const holders = Map.groupBy(await this.pairing.ofNameKeys(state, keys), ({ key }) => key);
    const ids = [...new Set([...holders.values()].flat().map(({ id }) => id))];
    const found = await this.pairing.ofIds(state, ids);
    const known = new Map(found.map((officer) => [officer.id, officer]));
    const standing = await this.pairing.standing(state, found);
    return new Map(
      keyed.map(({ inHand, keys: own }) => {
        const named = new Set(own.flatMap((key) => (holders.get(key) ?? []).map(({ id }) => id)));
        const officers = [...named]
          .flatMap((id) => known.get(id) ?? [])
          .filter((officer) => isNamesake(inHand, officer))
          .flatMap(({ id }) => standing.get(id) ?? []);
        return [inHand.row.number, [...new Set(officers)].slice(0, MOST_SHOWN)];
      }),
    );
  }
}

const keysOf = ({ fields: { nameAr, nameLatin } }: RowInHand): string[] =>
  nameKeysOf({ ar: nameAr ?? '', latin: nameLatin ?? '', email: null }).filter((key) => PAIRS.test(key));

function isNamesake({ fields, index }: RowInHand, officer: KnownOfficer): boolean {
  if (index && officer.serviceNumberIndex) return false;
  if (fields.birthDate && officer.birthDate && fields.birthDate !== officer.birthDate) return false;
  const written = { ar: officer.nameAr, latin: officer.nameLatin };
  return [fields.nameAr, fields.nameLatin].some(
    (name) => name !== undefined && new NameSearch(name).score(written) >= SAME_NAME,
  );
}
