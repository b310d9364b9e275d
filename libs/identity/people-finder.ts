import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Role, StateCode } from '#kernel';
import { NameSearch } from './names/name-search.js';

export interface Among {
  /** Only people of this state; an administrator finds those of their own whatever is asked. */
  readonly state?: StateCode | undefined;
  readonly role?: Role | undefined;
  /** Without those who have left. */
  readonly active?: boolean | undefined;
}

interface Found {
  readonly id: string;
  readonly ar: string;
  readonly latin: string;
}

/** How many best matches a search gives; to find others, one adds a word. */
const BEST = 60;
/** How much of a list of keys is read to rank the best; a rare word beside a common one finds people by itself. */
const READ = 3_000;
const EVERYBODY = 1_000_000;

const NAMED = `identity.named($1::jsonb, coalesce($2::text[], array(select code from identity.state) || ''::text), $3, $4, $5)`;

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * Finds people by their names, in either script and any spelling, among those whom the scope of the transaction shows.
 */
@Injectable()
export class PeopleFinder {
  constructor(private readonly work: UnitOfWork) {}

  /** The ids of the sixty that fit best, the best first; a person who was entered twice is found by either name. */
  async best(words: string, among: Among = {}): Promise<string[]> {
    const search = new NameSearch(words);
    if (search.steps.length === 0) return [];
    const found = await this.work.query<Found>(
      `select p.id, p.name_ar as ar, p.name_latin as latin from unnest(identity.same_people(${NAMED})) found
         join identity.person p on p.id = found
       where p.active or not $6`,
      [...this.parameters(search, among, READ, BEST), among.active === true],
    );
    const scored = found.map((person) => ({ ...person, score: search.score(person) }));
    // Many fit equally well: their order only has to be the same each time.
    scored.sort((a, b) => b.score - a.score || (a.latin === b.latin ? inOrder(a.id, b.id) : inOrder(a.latin, b.latin)));
    return scored.map(({ id }) => id);
  }

  /** The ids of all that fit, in no order: for lists that narrow down by name and are ordered by something else. */
  async all(words: string, among: Among = {}): Promise<string[]> {
    const search = new NameSearch(words);
    if (search.steps.length === 0) return [];
    const parameters = this.parameters(search, among, EVERYBODY, EVERYBODY);
    return (
      (await this.work.one<{ ids: string[] }>(`select identity.same_people(${NAMED}) as ids`, parameters))?.ids ?? []
    );
  }

  private parameters({ steps }: NameSearch, { state, role }: Among, longest: number, most: number): unknown[] {
    const states = this.statesOf(state);
    return [JSON.stringify(steps), states, role ?? null, longest, most];
  }

  /** Keys of other states are not even read for callers who may not see them: neither plan nor time betrays them. */
  private statesOf(state: StateCode | undefined): readonly string[] | null {
    const { scope } = this.work;
    const own = scope && 'stateCode' in scope ? scope.stateCode : null;
    if (own === null) return state === undefined ? null : [state];
    return state === undefined || state === own ? [own] : [];
  }
}
