import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { StateCode } from '#kernel';
import { NAME_KEYS_VERSION, nameKeysOf, type Named } from './names/name-keys.js';

interface Person extends Named {
  readonly id: string;
  readonly stateCode: string | null;
}

/** Keeps the keys by which people are found, beside those people. */
@Injectable()
export class NameKeysRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes the keys of `people` in place of those they had. */
  async keep(people: readonly Person[]): Promise<void> {
    const ids = people.map(({ id }) => id);
    await this.work.query('delete from identity.name_key where person_id = any($1::uuid[])', [ids]);
    const rows = people.flatMap((person) => nameKeysOf(person).map((key) => ({ key, person })));
    await this.work.query(
      `insert into identity.name_key (key, state_code, person_id)
       select * from unnest($1::text[], $2::text[], $3::uuid[])`,
      [
        rows.map(({ key }) => key),
        rows.map(({ person }) => person.stateCode ?? ''),
        rows.map(({ person }) => person.id),
      ],
    );
    await this.work.query('update identity.person set name_keys = $2 where id = any($1::uuid[])', [
      ids,
      NAME_KEYS_VERSION,
    ]);
  }

  /**
   * Makes the keys of up to `limit` people who have none of this version: SQL or a long list entered them, or they were
   * renamed, or their keys are older. @param state whose people; null: all people that the scope shows.
   * @returns how many people they were.
   */
  async keepMissing(limit: number, state: StateCode | null = null): Promise<number> {
    const people = await this.work.query<Person & { email: string | null }>(
      `select id, state_code as "stateCode", name_ar as ar, name_latin as latin, email from identity.person
       where name_keys < $1 and ($3::text is null or state_code = $3) order by name_keys limit $2
       for update skip locked`,
      [NAME_KEYS_VERSION, limit, state],
    );
    if (people.length > 0) await this.keep(people);
    return people.length;
  }
}
