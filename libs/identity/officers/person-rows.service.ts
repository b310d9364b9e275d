import { Injectable } from '@nestjs/common';
import type { PersonChanges } from '#contracts/identity';
import { Clock, cleanEmail, type FieldProblem } from '#kernel';
import type { Person } from '../domain/person.entity.js';
import { NO_RANK, PersonFieldsRepository, type RankColumns } from './person-fields.repository.js';
import { personProblems, type PersonFields, type StateFacts } from './person-rules.js';
import { ServiceNumbers } from './service-numbers.service.js';
import { freeSignInName, signInNameStem } from './sign-in-name.js';

/** Checks what was given of a person against the rules, and makes columns of it. */
@Injectable()
export class PersonRows {
  constructor(
    private readonly fields: PersonFieldsRepository,
    private readonly numbers: ServiceNumbers,
    private readonly clock: Clock,
  ) {}

  /** The values of `given` that cannot be in this state; in a state that does not exist none can be. */
  async problems(stateCode: string | null, given: PersonFields): Promise<FieldProblem[]> {
    const facts = await this.fields.stateFacts(stateCode, [given]);
    if (!facts) return [{ path: 'stateCode', code: 'identity.state-unknown' }];
    return this.problemsIn(facts, given);
  }

  problemsIn(facts: StateFacts, given: PersonFields): FieldProblem[] {
    return personProblems(given, facts, this.today());
  }

  /** Today by UTC, as `YYYY-MM-DD`. */
  today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  /** The columns that `given` fills; fields that are left out fill none. */
  async columns(personId: string, given: Partial<PersonChanges>): Promise<Partial<Person>> {
    const { name, rank, rankId, email, serviceNumber, ...plain } = given;
    return {
      ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
      ...(name && { nameAr: name.ar, nameLatin: name.latin }),
      ...(await this.ranked({ rank, rankId })),
      ...(email !== undefined && { email: email === null ? null : cleanEmail(email) }),
      ...(serviceNumber !== undefined && (await this.numbers.kept(personId, serviceNumber))),
    };
  }

  /** A rank of the state goes before a title; without either, none is left. */
  private async ranked({ rank, rankId }: Pick<PersonChanges, 'rank' | 'rankId'>): Promise<Partial<RankColumns>> {
    if (rankId != null) return this.fields.rankColumns(rankId);
    if (rank != null) return { rankId: null, rankTitle: rank.title, regionalBand: rank.band };
    return rank === undefined && rankId === undefined ? {} : NO_RANK;
  }

  async timeZoneOf(stateCode: string | null): Promise<string | null> {
    return stateCode === null ? null : this.fields.timeZoneOf(stateCode);
  }

  /** A sign-in name that nobody has yet. */
  async freeSignInName(latin: string, stateCode: string | null): Promise<string> {
    const [name = ''] = await this.freeSignInNames([latin], stateCode);
    return name;
  }

  /** A different sign-in name for each name in Latin letters, in their order. */
  async freeSignInNames(latins: readonly string[], stateCode: string | null): Promise<string[]> {
    if (latins.length === 0) return [];
    const taken = new Set(await this.fields.signInNames(latins.map(signInNameStem)));
    return latins.map((latin) => {
      const name = freeSignInName(latin, stateCode, taken);
      taken.add(name);
      return name;
    });
  }
}
