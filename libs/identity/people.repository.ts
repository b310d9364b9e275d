import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { newId, type Role } from '#kernel';
import { Person } from './domain/person.entity.js';
import { NameKeysRepository } from './name-keys.repository.js';

/** A role, for the whole centre or within a scope that another library understands, such as a sector's board. */
export interface RoleGrant {
  readonly role: Role;
  readonly scope?: { readonly kind: string; readonly id: string };
}

export type NewPersonRow = Omit<
  Person,
  'version' | 'createdAt' | 'active' | 'status' | 'addressedAs' | 'mergedInto' | 'name' | 'rank'
>;
export type PersonRow = Omit<Person, 'name' | 'rank'> & { readonly roles: readonly Role[] };
export type PersonInRoles = Person & Pick<PersonRow, 'roles'>;

/** A person of `identity.person p`, with their roles in a fixed order. */
export const PERSON_COLUMNS = `p.id, p.state_code as "stateCode", p.email, p.phone,
  p.sign_in_name as "signInName", p.service_number as "serviceNumber", p.service_number_index as "serviceNumberIndex",
  p.sex, p.birth_date::text as "birthDate", p.spoken_languages as "spokenLanguages", p.name_ar as "nameAr",
  p.name_latin as "nameLatin", p.rank_id as "rankId", p.rank_title as "rankTitle", p.regional_band as "regionalBand",
  p.agency_id as "agencyId", p.post_id as "postId", p.function, p.language, p.digits, p.time_zone as "timeZone",
  p.addressed_as as "addressedAs", p.active, p.status, p.merged_into as "mergedInto", p.version, p.created_at as "createdAt",
  array(select distinct r.role from identity.role_assignment r
    where r.person_id = p.id and r.revoked_at is null order by r.role) as roles`;

export const personOf = (row: PersonRow): PersonInRoles => Object.assign(new Person(), row);

/** Reads and writes people within the scope of the open transaction: people whom it does not show are not found. */
@Injectable()
export class PeopleRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nameKeys: NameKeysRepository,
  ) {}

  byId(id: string): Promise<Person | null> {
    return this.work.manager.findOneBy(Person, { id });
  }

  /** The person, locked until the transaction ends. */
  lock(id: string): Promise<Person | null> {
    return this.work.manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of `ids` whom the scope shows, in that order, each with their roles in a fixed order. */
  async ofIds(ids: readonly string[]): Promise<PersonInRoles[]> {
    const rows = await this.work.query<PersonRow>(
      `select ${PERSON_COLUMNS}
       from unnest($1::uuid[]) with ordinality as sought (id, place) join identity.person p on p.id = sought.id
       order by sought.place`,
      [ids],
    );
    return rows.map(personOf);
  }

  /** The first `most` of `ids` whom the scope shows; each person once, by the record that stands. */
  async standing(ids: readonly string[], most: number): Promise<PersonInRoles[]> {
    const rows = await this.work.query<PersonRow>(
      `select ${PERSON_COLUMNS}
       from (select coalesce(n.merged_into, n.id) as id, min(s.place) as place
           from unnest($1::uuid[]) with ordinality as s (id, place) join identity.person n on n.id = s.id
           group by coalesce(n.merged_into, n.id)) sought
         join identity.person p on p.id = sought.id
       order by sought.place limit $2`,
      [ids, most],
    );
    return rows.map(personOf);
  }

  /** The roles that each of `ids` holds, in a fixed order. */
  async rolesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Role[]>> {
    const rows = await this.work.query<{ person_id: string; roles: Role[] }>(
      `select person_id, array_agg(distinct role order by role) as roles from identity.role_assignment
       where person_id = any($1::uuid[]) and revoked_at is null group by person_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.person_id, row.roles]));
  }

  /** Inserts a person with the keys they are found by. @returns false where something of theirs is somebody else's. */
  async insert(person: NewPersonRow): Promise<boolean> {
    const inserted = await this.work.query(
      `insert into identity.person (id, state_code, email, name_ar, name_latin, rank_title, regional_band, agency_id,
         post_id, function, language, digits, time_zone, phone, sign_in_name, service_number, service_number_index,
         sex, birth_date, spoken_languages, rank_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
       on conflict do nothing returning id`,
      [
        person.id,
        person.stateCode,
        person.email,
        person.nameAr,
        person.nameLatin,
        person.rankTitle && JSON.stringify(person.rankTitle),
        person.regionalBand,
        person.agencyId,
        person.postId,
        person.function,
        person.language,
        person.digits,
        person.timeZone,
        person.phone,
        person.signInName,
        person.serviceNumber,
        person.serviceNumberIndex,
        person.sex,
        person.birthDate,
        person.spokenLanguages,
        person.rankId,
      ],
    );
    if (inserted.length === 0) return false;
    await this.nameKeys.keep([{ ...person, ar: person.nameAr, latin: person.nameLatin }]);
    return true;
  }

  async grant(personId: string, grants: readonly RoleGrant[], grantedBy: string | null): Promise<void> {
    const rows = grants.map(({ role, scope }) => ({ id: newId(), role, kind: scope?.kind, scope_id: scope?.id }));
    await this.work.query(
      `insert into identity.role_assignment (id, person_id, role, scope_kind, scope_id, granted_by)
       select g.id, $1, g.role, g.kind, g.scope_id, $3
       from jsonb_to_recordset($2::jsonb) as g (id uuid, role text, kind text, scope_id text)`,
      [personId, JSON.stringify(rows), grantedBy],
    );
  }

  async setPasswordHash(personId: string, hash: string): Promise<void> {
    await this.work.query('select identity.set_password($1, $2)', [personId, hash]);
  }
}
