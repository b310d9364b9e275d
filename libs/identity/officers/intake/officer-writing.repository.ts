import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { asRecord, type ListedOfficer } from './officer-columns.js';
import type { IntakeScope } from './officer-row.js';

const RECORD = `jsonb_to_recordset($1::jsonb) as c (id uuid, email text, phone text, "signInName" text,
  "serviceNumber" text, "serviceNumberIndex" text, sex text, "birthDate" date, "spokenLanguages" text, "nameAr" text,
  "nameLatin" text, "rankId" uuid, "rankTitle" text, "regionalBand" text, "agencyId" uuid, "postId" uuid, function text,
  language text)`;
const SPOKEN = `coalesce(string_to_array(nullif(c."spokenLanguages", ''), ','), '{}')`;

/** Writes officers by the hundred, each kind of change in one statement. */
@Injectable()
export class OfficerWritingRepository {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Inserts officers without the keys that they are found by.
   * @returns the ids of those who are there now; an officer with something that somebody else has is not.
   */
  async insert(
    officers: readonly ListedOfficer[],
    { stateCode, startedBy }: IntakeScope,
  ): Promise<ReadonlySet<string>> {
    const rows = await this.work.query<{ id: string }>(
      `insert into identity.person (id, state_code, email, phone, sign_in_name, service_number, service_number_index,
         sex, birth_date, spoken_languages, name_ar, name_latin, rank_id, rank_title, regional_band, agency_id, post_id,
         function, language, time_zone)
       select c.id, s.code, c.email, c.phone, c."signInName", decode(c."serviceNumber", 'hex'),
         decode(c."serviceNumberIndex", 'hex'), c.sex, c."birthDate", ${SPOKEN}, c."nameAr", c."nameLatin",
         c."rankId", c."rankTitle"::jsonb, c."regionalBand", c."agencyId", c."postId", c.function, c.language, s.time_zone
       from identity.state s, ${RECORD} where s.code = $2
       on conflict do nothing returning id`,
      [JSON.stringify(officers.map(asRecord)), stateCode],
    );
    const ids = rows.map(({ id }) => id);
    await this.work.query(
      `insert into identity.role_assignment (id, person_id, role, granted_by)
       select r.id, r.person, 'trainee', $3 from unnest($1::uuid[], $2::uuid[]) as r (id, person)`,
      [ids.map(() => newId()), ids, startedBy],
    );
    return new Set(ids);
  }

  async update(officers: readonly ListedOfficer[]): Promise<void> {
    await this.work.query(
      `update identity.person p set email = c.email, phone = c.phone, sign_in_name = c."signInName",
         service_number = decode(c."serviceNumber", 'hex'),
         service_number_index = decode(c."serviceNumberIndex", 'hex'), sex = c.sex, birth_date = c."birthDate",
         spoken_languages = ${SPOKEN}, name_ar = c."nameAr", name_latin = c."nameLatin", rank_id = c."rankId",
         rank_title = c."rankTitle"::jsonb, regional_band = c."regionalBand", agency_id = c."agencyId",
         post_id = c."postId", function = c.function, language = c.language, version = p.version + 1
       from ${RECORD} where p.id = c.id`,
      [JSON.stringify(officers.map(asRecord))],
    );
  }

  /** Removes people whom nothing else names yet. @returns the ids of those who are gone. */
  async remove(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const row = await this.work.one<{ gone: string[] }>('select identity.forget_unused_people($1) as gone', [ids]);
    return new Set(row?.gone);
  }
}
