import { Injectable } from '@nestjs/common';
import type { FieldProblem, StateCode } from '#kernel';
import { NO_RANK, type RankColumns } from '../person-fields.repository.js';
import { PersonRows } from '../person-rows.service.js';
import { ServiceNumbers } from '../service-numbers.service.js';
import { Claims } from './claims.js';
import { OfficerNamesakes } from './officer-namesakes.service.js';
import { OfficerPairingRepository, type KnownOfficer } from './officer-pairing.repository.js';
import type { CheckedOfficer, IntakeScope, OfficerCandidate, OfficerRow } from './officer-row.js';
import { NEW, verdictOn, withoutAlias, type RowInHand } from './officer-verdict.js';
import { columnOf, readOfficer, type OfficerFields } from './read-officer.js';
import { WordsOfLists, type StateOfLists } from './words-of-lists.service.js';

export interface JudgedRow extends RowInHand {
  readonly checked: CheckedOfficer;
}

interface ReadRow extends RowInHand {
  readonly problems: readonly FieldProblem[];
}

/** Checks rows of a list of officers against existing records, alike for preview and run. It changes nothing. */
@Injectable()
export class OfficerChecks {
  constructor(
    private readonly words: WordsOfLists,
    private readonly pairing: OfficerPairingRepository,
    private readonly namesakes: OfficerNamesakes,
    private readonly rows: PersonRows,
    private readonly numbers: ServiceNumbers,
  ) {}

  /** Finds whom each row is about: by service number, else by what a person decided, else by name, in doubt. */
  async judged(rows: readonly OfficerRow[], { stateCode }: IntakeScope): Promise<JudgedRow[]> {
    const state = await this.words.ofState(stateCode);
    const read = await Promise.all(rows.map((row) => this.read(row, state)));
    const paired = await this.paired(stateCode, read);
    const named = await this.namesakes.of(
      stateCode,
      // A faulty row waits anyway; its namesakes are looked for once it is mended.
      paired.filter(({ row, subject, problems }) => subject === null && row.choice !== NEW && problems.length === 0),
    );
    const addresses = await this.pairing.taken(paired.map(addressesOf));
    const candidates = await Promise.all(
      paired.map(({ row }) => Promise.all((named.get(row.number) ?? []).map((one) => this.shown(one)))),
    );
    const claims = new Claims();
    return paired.map((inHand, at) => {
      const own = [
        ...inHand.problems,
        ...missingIn(inHand),
        ...takenIn(inHand, addresses),
        ...closedIn(inHand, state.ranks),
      ];
      const problems = own.length > 0 ? own : [...claims.refusedTo(inHand)];
      return { ...inHand, checked: verdictOn(inHand, problems, candidates[at] ?? []) };
    });
  }

  private async read(row: OfficerRow, { words, facts, ranks }: StateOfLists): Promise<ReadRow> {
    const { fields: given, problems } = readOfficer(row, words);
    const fields = { ...given, ...rankIn(given, ranks) };
    const { serviceNumber } = fields;
    const index = typeof serviceNumber === 'string' ? await this.numbers.indexOf(serviceNumber) : null;
    const impossible = this.rows.problemsIn(facts, fields).map((one) => ({ ...one, path: columnOf(one.path) }));
    return { row, fields, index, subject: null, problems: [...problems, ...impossible] };
  }

  private async paired(state: StateCode, rows: readonly ReadRow[]): Promise<ReadRow[]> {
    const indexes = rows.flatMap(({ index }) => index ?? []);
    const chosen = rows.flatMap(({ row }) => (row.choice === null || row.choice === NEW ? [] : row.choice));
    const numbered = indexes.length === 0 ? null : await this.pairing.ofNumbers(state, indexes);
    const decided = chosen.length === 0 ? [] : await this.pairing.ofIds(state, chosen);
    const byId = await this.pairing.standing(state, decided);
    return rows.map((inHand) => {
      const { index, row } = inHand;
      const ofNumber = index && numbered?.get(index.toString('hex'));
      if (ofNumber?.alias) {
        const { officer: subject, alias } = ofNumber;
        return { ...inHand, subject, alias, fields: withoutAlias(inHand.fields, alias) };
      }
      const chosenOne = row.choice === null ? null : (byId.get(row.choice) ?? null);
      return { ...inHand, subject: ofNumber?.officer ?? chosenOne };
    });
  }

  private async shown(officer: KnownOfficer): Promise<OfficerCandidate> {
    const { id, nameAr, nameLatin, birthDate } = officer;
    return { id, shown: { nameAr, nameLatin, birthDate, serviceNumber: await this.numbers.opened(officer) } };
  }
}

const addressesOf = ({ fields, subject }: RowInHand) => ({
  email: fields.email ?? null,
  signInName: fields.signInName ?? null,
  id: subject?.id ?? null,
});

/** A new officer needs both names. */
function missingIn({ fields, subject, row }: RowInHand): FieldProblem[] {
  if (subject) return [];
  return (['nameAr', 'nameLatin'] as const)
    .filter((column) => fields[column] === undefined && row.values[column] === undefined)
    .map((path) => ({ path, code: 'http.fields.required' }));
}

/** A rank brings its title and its band. */
function rankIn({ rankId }: OfficerFields, ranks: StateOfLists['ranks']): Partial<RankColumns> {
  if (rankId === undefined) return {};
  const { rankTitle, regionalBand } = (rankId === null ? null : ranks.get(rankId)) ?? NO_RANK;
  return { rankTitle, regionalBand };
}

/** Nobody is given a closed rank; officers who have it keep it. */
function* closedIn({ fields: { rankId }, subject }: RowInHand, ranks: StateOfLists['ranks']): Generator<FieldProblem> {
  if (rankId == null || rankId === subject?.rankId || ranks.get(rankId)?.isOpen === true) return;
  yield { path: 'rank', code: 'identity.rank-of-another-state' };
}

interface Addresses {
  readonly emails: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Tells what is taken in words that betray nobody: its owner may be an officer of another state. */
function* takenIn({ fields, subject }: RowInHand, { emails, names }: Addresses): Generator<FieldProblem> {
  const { email, signInName } = fields;
  if (email != null && email !== subject?.email && emails.has(email)) {
    yield { path: 'email', code: 'identity.email-not-usable' };
  }
  if (signInName != null && signInName !== subject?.signInName && names.has(signInName)) {
    yield { path: 'signInName', code: 'identity.sign-in-name-taken' };
  }
}
