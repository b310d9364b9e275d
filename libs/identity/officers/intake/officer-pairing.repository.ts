import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';
import type { Person } from '../../domain/person.entity.js';

/** An officer with the fields that rows of a list are compared with. */
export type KnownOfficer = Pick<
  Person,
  | 'id'
  | 'email'
  | 'phone'
  | 'signInName'
  | 'serviceNumber'
  | 'serviceNumberIndex'
  | 'sex'
  | 'birthDate'
  | 'spokenLanguages'
  | 'nameAr'
  | 'nameLatin'
  | 'rankId'
  | 'rankTitle'
  | 'regionalBand'
  | 'agencyId'
  | 'postId'
  | 'function'
  | 'language'
  | 'mergedInto'
  | 'version'
>;

/** An officer, found by the number of a record that was merged into theirs: `alias` is that record. */
export interface NumberedOfficer {
  readonly officer: KnownOfficer;
  readonly alias: KnownOfficer | null;
}

const COLUMNS = `p.id, p.email, p.phone, p.sign_in_name as "signInName", p.service_number as "serviceNumber",
  p.service_number_index as "serviceNumberIndex", p.sex, p.birth_date::text as "birthDate",
  p.spoken_languages as "spokenLanguages", p.name_ar as "nameAr", p.name_latin as "nameLatin",
   p.rank_id as "rankId", p.rank_title as "rankTitle", p.regional_band as "regionalBand",
   p.agency_id as "agencyId", p.post_id as "postId", p.function, p.language, p.merged_into as "mergedInto", p.version`;

/** How many people are looked at for a key that very many share. */
const MOST_OF_A_KEY = 20;

/** Finds the officers whom rows of a list may be about. */
@Injectable()
export class OfficerPairingRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Officers by the index of the number, in hexadecimal; the number of an alias finds the officer behind it. */
  async ofNumbers(state: StateCode, indexes: readonly Buffer[]): Promise<ReadonlyMap<string, NumberedOfficer>> {
    const found = await this.work.query<KnownOfficer>(
      `select ${COLUMNS} from identity.person p where p.state_code = $1 and p.service_number_index = any($2::bytea[])`,
      [state, indexes],
    );
    const standing = await this.standing(state, found);
    return new Map(
      found.flatMap((one) => {
        const officer = standing.get(one.id);
        if (!officer || !one.serviceNumberIndex) return [];
        return [[one.serviceNumberIndex.toString('hex'), { officer, alias: officer === one ? null : one }] as const];
      }),
    );
  }

  /** The record that stands for each of these, by their ids: their own, or the one that they were merged into. */
  async standing(state: StateCode, officers: readonly KnownOfficer[]): Promise<ReadonlyMap<string, KnownOfficer>> {
    const byId = new Map(officers.map((officer) => [officer.id, officer]));
    const others = officers.flatMap(({ mergedInto }) => (mergedInto && !byId.has(mergedInto) ? mergedInto : []));
    for (const officer of others.length === 0 ? [] : await this.ofIds(state, others)) byId.set(officer.id, officer);
    return new Map(
      officers.flatMap((officer) => {
        const stands = officer.mergedInto === null ? officer : byId.get(officer.mergedInto);
        return stands ? [[officer.id, stands] as const] : [];
      }),
    );
  }

  ofIds(state: StateCode, ids: readonly string[]): Promise<KnownOfficer[]> {
    return this.work.query(
      `select ${COLUMNS} from identity.person p where p.state_code = $1 and p.id = any($2::uuid[])`,
      [state, ids],
    );
  }

  /** The same, held until the transaction ends. */
  async hold(state: StateCode, ids: readonly string[]): Promise<KnownOfficer[]> {
    await this.work.query('select id from identity.person where id = any($1::uuid[]) order by id for update', [ids]);
    return this.ofIds(state, ids);
  }

  /** The names of up to `limit` officers without a service number. */
  unnumbered(state: StateCode, limit: number): Promise<{ ar: string; latin: string }[]> {
    return this.work.query(
      `select name_ar as ar, name_latin as latin from identity.person
       where state_code = $1 and service_number_index is null limit $2`,
      [state, limit],
    );
  }

  /** Pairs of a key and somebody who has it. */
  ofNameKeys(state: StateCode, keys: readonly string[]): Promise<{ key: string; id: string }[]> {
    return this.work.query(
      `select k.key, n.person_id as id from unnest($2::text[]) as k (key)
         cross join lateral (select person_id from identity.name_key
           where key = k.key and state_code = $1 limit ${MOST_OF_A_KEY}) n`,
      [state, keys],
    );
  }

  /** Those of the addresses and sign-in names that anybody has, in whatever state; it does not say who. */
  async taken(pairs: readonly { readonly email: string | null; readonly signInName: string | null }[]) {
    const emails = pairs.flatMap(({ email }) => email ?? []);
    const names = pairs.flatMap(({ signInName }) => signInName ?? []);
    if (emails.length + names.length === 0) return { emails: new Set<string>(), names: new Set<string>() };
    const row = await this.work.one<{ taken: string[] }>('select identity.taken_addresses($1, $2) as taken', [
      emails,
      names,
    ]);
    const taken = new Set(row?.taken);
    return { emails: taken, names: taken };
  }
}
