import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Person } from '../domain/person.entity.js';
import type { PersonFields, StateFacts } from './person-rules.js';

/** Values that nobody else may have: a service number within a state, a sign-in name within the centre. */
export interface UniqueFields {
  readonly id: string;
  readonly stateCode: string | null;
  readonly serviceNumberIndex: Buffer | null;
  readonly signInName: string | null;
}

export type RankColumns = Pick<Person, 'rankId' | 'rankTitle' | 'regionalBand'>;
/** The same columns for a person who has a rank. */
export type OneRank = { readonly [K in keyof RankColumns]: NonNullable<RankColumns[K]> };

export const NO_RANK: RankColumns = { rankId: null, rankTitle: null, regionalBand: null };

/** Reads what the fields of people are checked against. */
@Injectable()
export class PersonFieldsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The open places and ranks that `fields` name. They stay open until the transaction ends: closing them waits.
   * Null where there is no such state.
   */
  async stateFacts(code: string | null, fields: readonly PersonFields[]): Promise<StateFacts | null> {
    if (code === null) return { code, agencies: new Set(), posts: new Set(), ranks: new Set() };
    const named = (ids: readonly (string | null | undefined)[]) => [...new Set(ids.filter((id) => id != null))];
    const row = await this.work.one<{ agencies: string[]; posts: string[]; ranks: string[] }>(
      `select array(select id from identity.agency
           where state_code = s.code and id = any($2::uuid[]) and closed_on is null for key share) as agencies,
         array(select id from identity.post
           where state_code = s.code and id = any($3::uuid[]) and closed_on is null for key share) as posts,
         array(select id from identity.rank
           where state_code = s.code and id = any($4::uuid[]) and closed_on is null for key share) as ranks
       from identity.state s where s.code = $1`,
      [
        code,
        named(fields.map(({ agencyId }) => agencyId)),
        named(fields.map(({ postId }) => postId)),
        named(fields.map(({ rankId }) => rankId)),
      ],
    );
    if (!row) return null;
    return { code, agencies: new Set(row.agencies), posts: new Set(row.posts), ranks: new Set(row.ranks) };
  }

  /** The columns of a person that come with a rank; empty where there is no such rank. */
  async rankColumns(id: string): Promise<RankColumns> {
    const row = await this.work.one<OneRank>(
      'select id as "rankId", title as "rankTitle", regional_band as "regionalBand" from identity.rank where id = $1',
      [id],
    );
    return row ?? NO_RANK;
  }

  async timeZoneOf(stateCode: string): Promise<string | null> {
    const sql = 'select time_zone as "timeZone" from identity.state where code = $1';
    return (await this.work.one<{ timeZone: string }>(sql, [stateCode]))?.timeZone ?? null;
  }

  /** Which of these somebody else has, as far as the scope of the transaction shows it. */
  async taken(person: UniqueFields): Promise<'service-number' | 'sign-in-name' | null> {
    const { id, stateCode, serviceNumberIndex, signInName } = person;
    const row = await this.work.one<{ number: boolean; name: boolean }>(
      `select exists (select from identity.person
           where state_code = $2 and service_number_index = $3 and id <> $1) as number,
         exists (select from identity.person where sign_in_name = $4 and id <> $1) as name`,
      [id, stateCode, serviceNumberIndex, signInName],
    );
    if (row?.number === true) return 'service-number';
    return row?.name === true ? 'sign-in-name' : null;
  }

  /** Sign-in names with these beginnings. Those of a state end alike, so its administrator is shown all that matter. */
  async signInNames(beginnings: readonly string[]): Promise<readonly string[]> {
    const rows = await this.work.query<{ name: string | null }>(
      `select distinct p.sign_in_name as name from unnest($1::text[]) as b (beginning)
         join identity.person p on p.sign_in_name collate "C" >= b.beginning
           and p.sign_in_name collate "C" < b.beginning || U&'\\FFFF'`,
      [[...new Set(beginnings)]],
    );
    return rows.flatMap(({ name }) => name ?? []);
  }
}
