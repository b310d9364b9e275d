import { Injectable } from '@nestjs/common';
import type { ServiceRecord } from '#contracts/identity';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';

/** Records are paged from the newest. */
export interface RecordPosition {
  readonly sequence: string;
}

export type RecordRow = ServiceRecord & { readonly sequence: string };

export interface NewRecord extends Pick<ServiceRecord, 'stateCode' | 'status' | 'agencyId' | 'postId' | 'reason'> {
  readonly personId: string;
  readonly fromDay: string;
  readonly setBy: string;
}

/** What stands in the records of a person; of whom nothing has changed yet, that they serve from the beginning as now. */
const KNOWN = `
  select id, sequence, state_code, status, agency_id, post_id, from_day, reason, set_at
  from identity.service_record where person_id = $1
  union all
  select p.id, 0, p.state_code, p.status, p.agency_id, p.post_id, date '-infinity', null, p.created_at
  from identity.person p where p.id = $1 and p.state_code is not null
    and not exists (select from identity.service_record s where s.person_id = p.id)`;
/** Each record holds until the day before the next of the person: on any day exactly one does. */
const SELECT = `
  select r.id, r.state_code as "stateCode", r.status, r.agency_id as "agencyId", r.post_id as "postId",
    nullif(r.from_day, '-infinity')::text as "fromDay", r.until_day::text as "untilDay", r.reason,
    ${utc('r.set_at')} as "setAt", r.sequence::text as sequence
  from (select k.*, lead(k.from_day) over (order by k.from_day, k.sequence) - 1 as until_day from (${KNOWN}) k) r`;

/** Where and how people served, as far as the scope shows it. */
@Injectable()
export class ServiceRecordsRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(personId: string, before: RecordPosition | null, limit: number): Promise<RecordRow[]> {
    return this.work.query(
      `${SELECT} where ($2::bigint is null or r.sequence < $2) order by r.sequence desc limit $3`,
      [personId, before?.sequence ?? null, limit],
    );
  }

  async count(personId: string): Promise<number> {
    const sql = `select count(*)::int as total from (${KNOWN}) k`;
    return (await this.work.one<{ total: number }>(sql, [personId]))?.total ?? 0;
  }

  /** The day from which the last record holds; null where that is from the beginning. */
  async lastDay(personId: string): Promise<string | null> {
    const row = await this.work.one<{ day: string | null }>(
      `select nullif(max(from_day), '-infinity')::text as day from identity.service_record where person_id = $1`,
      [personId],
    );
    return row?.day ?? null;
  }

  /** What held from the beginning, before the first change of a person is added. */
  async addFirst({ personId, stateCode, status, agencyId, postId }: Omit<NewRecord, 'fromDay' | 'reason' | 'setBy'>) {
    await this.work.query(
      `insert into identity.service_record (person_id, state_code, status, agency_id, post_id, from_day)
       select $1::uuid, $2::text, $3::text, $4::uuid, $5::uuid, date '-infinity'
       where not exists (select from identity.service_record where person_id = $1)`,
      [personId, stateCode, status, agencyId, postId],
    );
  }

  async add(record: NewRecord): Promise<void> {
    await this.work.query(
      `insert into identity.service_record (id, person_id, state_code, status, agency_id, post_id, from_day, reason, set_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        record.personId,
        record.stateCode,
        record.status,
        record.agencyId,
        record.postId,
        record.fromDay,
        record.reason,
        record.setBy,
      ],
    );
  }
}
