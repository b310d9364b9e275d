import { Injectable } from '@nestjs/common';
import type { StateCode } from '#kernel';
import { NameKeysRepository } from '../../name-keys.repository.js';
import { nameKeysOf, skeletonsOfPart } from '../../names/name-keys.js';
import { NameSearch } from '../../names/name-search.js';
import { partsOf } from '../../names/parts.js';
import { OfficerPairingRepository, type KnownOfficer } from './officer-pairing.repository.js';
import type { RowInHand } from './officer-verdict.js';

/** Spellings of one name are at least this alike. */
const SAME_NAME = 0.93;
/** How many officers are shown for a name that many have. */
const MOST_SHOWN = 5;
/** Keys of two words, as they are written or by their skeletons; too many people share the key of one word. */
const PAIRS = /^[xp]/;
/** Up to this many officers without a number are compared with a portion before any key is asked for. */
const FEW_UNNUMBERED = 500;
const [AT_ONCE, TURNS] = [1_000, 10];

/** Finds officers of a state who have the name that a row has. */
@Injectable()
export class OfficerNamesakes {
  constructor(
    private readonly pairing: OfficerPairingRepository,
    private readonly nameKeys: NameKeysRepository,
  ) {}

  /** Namesakes by the row's number. An officer with a service number is no namesake of a row with another number. */
  async of(state: StateCode, rows: readonly RowInHand[]): Promise<ReadonlyMap<number, KnownOfficer[]>> {
    const keyed = (await this.withNamesakes(state, rows)).map((inHand) => ({ inHand, keys: keysOf(inHand) }));
    const keys = [...new Set(keyed.flatMap(({ keys: own }) => own))];
    if (keys.length === 0) return new Map();
    await this.makeMissing(state);
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

  /** After a long list some names lack keys: those not made here are made by the next portions, or by the schedule. */
  private async makeMissing(state: StateCode): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      if ((await this.nameKeys.keepMissing(AT_ONCE, state)) < AT_ONCE) return;
    }
  }

  /** The rows that may have namesakes: where few officers lack a number, a row with one needs two of their words. */
  private async withNamesakes(state: StateCode, rows: readonly RowInHand[]): Promise<readonly RowInHand[]> {
    if (rows.every(({ index }) => index === null)) return rows;
    const unnumbered = await this.pairing.unnumbered(state, FEW_UNNUMBERED + 1);
    if (unnumbered.length > FEW_UNNUMBERED) return rows;
    const words = new Set(unnumbered.flatMap(({ ar, latin }) => [ar, latin].flatMap(wordsOf).flat()));
    return rows.filter(({ index, fields: { nameAr, nameLatin } }) => {
      if (index === null) return true;
      return [nameAr, nameLatin].some((name) => sharesTwo(wordsOf(name ?? ''), words));
    });
  }
}

/** The skeletons of each word of a name. */
const wordsOf = (name: string): string[][] => partsOf(name).map(skeletonsOfPart);

const sharesTwo = (words: readonly string[][], known: ReadonlySet<string>): boolean =>
  words.filter((skeletons) => skeletons.some((one) => known.has(one))).length >= 2;

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
