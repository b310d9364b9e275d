import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { CohortStatus, Nomination, NominationStatus } from '#contracts/enrolment';
import { newId } from '#kernel';

export interface NominationRow extends Omit<Nomination, 'allowed'> {
  readonly cohortStatus: CohortStatus;
  /** Whether a seat is free, in the cohort and in the quota of the state. */
  readonly seatFree: boolean;
}

export const NOMINATION_COLUMNS = `n.id, n.cohort_id as "cohortId",
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin)) as person,
    n.state_code as "stateCode", n.status, n.reserve_place as "reservePlace", n.note,
    ${utc('n.nominated_at')} as "nominatedAt", n.version,
    c.status as "cohortStatus",
    c.seats_given < c.seats and coalesce(q.seats_given < q.seats, false) as "seatFree"`;
export const NOMINATION_JOIN = `join identity.named_people p on p.id = n.person_id
    join enrolment.cohort c on c.id = n.cohort_id
    left join enrolment.quota q on q.cohort_id = n.cohort_id and q.state_code = n.state_code`;
const SELECT = `select ${NOMINATION_COLUMNS} from enrolment.nomination n ${NOMINATION_JOIN}`;

@Injectable()
export class NominationsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<NominationRow | null> {
    return this.work.one(`${SELECT} where n.id = $1`, [id]);
  }

  /** Notes the day that the officer has to meet from now on. */
  async noteCertificate(enrolmentId: string, validUntil: Date | null): Promise<void> {
    await this.work.query(
      `update enrolment.nomination n set held_until = ($2::timestamptz at time zone 'UTC')::date
       from enrolment.enrolment e join enrolment.seat s on s.id = e.seat_id
       where e.id = $1 and n.id = s.nomination_id`,
      [enrolmentId, validUntil],
    );
  }

  lock(id: string): Promise<NominationRow | null> {
    return this.work.one(`${SELECT} where n.id = $1 for update of n`, [id]);
  }

  /** The active officer, if the caller may know of them. */
  nominee(personId: string): Promise<{ id: string; stateCode: string } | null> {
    return this.work.one(
      `select p.id, p.state_code as "stateCode" from identity.people p
       where p.id = $1 and p.status = 'active' and p.merged_into is null and p.state_code is not null
         and exists (select 1 from identity.role_assignments r
                     where r.person_id = p.id and r.role = 'trainee' and r.revoked_at is null)`,
      [personId],
    );
  }

  /** @returns the id, or null where the officer is nominated to the cohort already, under any of their records. */
  async insert(nomination: {
    cohortId: string;
    personId: string;
    stateCode: string;
    note: string | null;
    nominatedBy: string;
  }): Promise<string | null> {
    const id = newId();
    const rows = await this.work.query(
      `insert into enrolment.nomination (id, cohort_id, person_id, state_code, note, nominated_by, cohort_ends_on)
       select $1::uuid, c.id, $3::uuid, $4::text, $5::text, $6::uuid, c.ends_on from enrolment.cohort c
       where c.id = $2 and not exists (
         select from enrolment.nomination n
         where n.cohort_id = $2 and n.status <> 'withdrawn' and n.person_id = any (identity.same_person($3)))
       on conflict (cohort_id, person_id) where status <> 'withdrawn' do nothing returning id`,
      [id, nomination.cohortId, nomination.personId, nomination.stateCode, nomination.note, nomination.nominatedBy],
    );
    if (rows.length === 0) return null;
    await this.noteChange({
      id,
      stateCode: nomination.stateCode,
      from: null,
      to: 'nominated',
      by: nomination.nominatedBy,
    });
    return id;
  }

  /** Moves the nomination and keeps who, when and why. */
  async move(
    nomination: NominationRow,
    to: NominationStatus,
    by: string,
    { reservePlace = null, reason = null }: { reservePlace?: number | null; reason?: string | null } = {},
  ): Promise<void> {
    await this.work.query(
      'update enrolment.nomination set status = $2, reserve_place = $3, version = version + 1 where id = $1',
      [nomination.id, to, reservePlace],
    );
    await this.noteChange({
      id: nomination.id,
      stateCode: nomination.stateCode,
      from: nomination.status,
      to,
      by,
      reason,
    });
  }

  async nextReservePlace(cohortId: string): Promise<number> {
    const row = await this.work.one<{ place: number }>(
      'select coalesce(max(reserve_place), 0) + 1 as place from enrolment.nomination where cohort_id = $1',
      [cohortId],
    );
    return row?.place ?? 1;
  }

  private async noteChange(change: {
    id: string;
    stateCode: string;
    from: NominationStatus | null;
    to: NominationStatus;
    by: string;
    reason?: string | null;
  }): Promise<void> {
    await this.work.query(
      `insert into enrolment.nomination_change (id, nomination_id, state_code, from_status, to_status, changed_by, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), change.id, change.stateCode, change.from, change.to, change.by, change.reason ?? null],
    );
  }
}
