import { Injectable } from '@nestjs/common';
import type { PersonMerge } from '#contracts/identity';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';

export type MergeRow = Omit<PersonMerge, 'sharedCohorts' | 'allowed'> & {
  /** The state that the survivor serves now; null for a survivor whom the scope does not show. */
  readonly stateCode: string | null;
};

interface NewMerge {
  readonly personId: string;
  readonly survivorId: string;
  readonly stateCode: string;
  readonly reason: string;
  readonly mergedBy: string;
}

const nameOf = (column: string): string =>
  `(select jsonb_build_object('ar', n.name_ar, 'latin', n.name_latin) from identity.named_people n where n.id = ${column} limit 1)`;

const SELECT = `
  select l.id, jsonb_build_object('id', l.person_id, 'name', ${nameOf('l.person_id')}) as absorbed,
    jsonb_build_object('id', l.survivor_id, 'name', ${nameOf('l.survivor_id')}) as survivor,
    l.reason, ${utc('l.since')} as since, ${nameOf('l.merged_by')} as "mergedBy", ${utc('l.until')} as until,
    ${nameOf('l.undone_by')} as "undoneBy", l.version,
    (select p.state_code from identity.person p where p.id = l.survivor_id) as "stateCode"
  from identity.person_alias l`;
const FILTER = '($1::uuid is null or l.person_id = $1 or l.survivor_id = $1)';

/** Records that are aliases of others, or were, as far as the scope shows them. */
@Injectable()
export class MergesRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<MergeRow | null> {
    return this.work.one(`${SELECT} where l.id = $1`, [id]);
  }

  lock(id: string): Promise<MergeRow | null> {
    return this.work.one(`${SELECT} where l.id = $1 for update of l`, [id]);
  }

  /** The merge of this record into that one that holds now. */
  open(personId: string, survivorId: string): Promise<MergeRow | null> {
    return this.work.one(`${SELECT} where l.person_id = $1 and l.survivor_id = $2 and l.until is null`, [
      personId,
      survivorId,
    ]);
  }

  page(personId: string | null, before: { id: string } | null, limit: number): Promise<MergeRow[]> {
    return this.work.query(
      `${SELECT} where ${FILTER} and ($2::uuid is null or l.id < $2) order by l.id desc limit $3`,
      [personId, before?.id ?? null, limit],
    );
  }

  async count(personId: string | null): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from identity.person_alias l where ${FILTER}`,
      [personId],
    );
    return row?.total ?? 0;
  }

  /** What forbids making the record an alias: another record is its alias, or another state was asked to take it. */
  async hindrance(personId: string): Promise<'of-survivor' | 'in-transfer' | null> {
    const row = await this.work.one<{ survives: boolean; leaves: boolean }>(
      `select exists (select from identity.person where merged_into = $1) as survives,
         exists (select from identity.transfer_request where person_id = $1 and status = 'open') as leaves`,
      [personId],
    );
    if (row?.survives === true) return 'of-survivor';
    return row?.leaves === true ? 'in-transfer' : null;
  }

  /** Makes the record an alias and ends its sessions: nobody signs in to it any more. */
  async begin({ personId, survivorId, stateCode, reason, mergedBy }: NewMerge): Promise<string> {
    const id = newId();
    await this.work.query(
      `insert into identity.person_alias (id, person_id, survivor_id, state_code, reason, merged_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, personId, survivorId, stateCode, reason, mergedBy],
    );
    await this.work.query('update identity.person set merged_into = $2, version = version + 1 where id = $1', [
      personId,
      survivorId,
    ]);
    await this.work.query('select identity.end_all_sessions($1)', [personId]);
    return id;
  }

  /** Ends the alias. A place that was closed meanwhile holds nobody, so the record comes back without it. */
  async end(id: string, personId: string, undoneBy: string): Promise<void> {
    await this.work.query(
      'update identity.person_alias set until = now(), undone_by = $2, version = version + 1 where id = $1',
      [id, undoneBy],
    );
    await this.work.query(
      `update identity.person p set merged_into = null, version = version + 1,
         agency_id = (select a.id from identity.agency a where a.id = p.agency_id and a.closed_on is null),
         post_id = (select o.id from identity.post o where o.id = p.post_id and o.closed_on is null)
       where p.id = $1`,
      [personId],
    );
  }
}
