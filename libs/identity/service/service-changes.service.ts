import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import { Person } from '../domain/person.entity.js';
import { ServiceRecordsRepository } from './service-records.repository.js';

type Standing = Pick<Person, 'id' | 'status' | 'active' | 'agencyId' | 'postId'>;

/** Writes how an officer stands from a day on: the person, the record and the entry of the trail. */
@Injectable()
export class ServiceChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: ServiceRecordsRepository,
    private readonly audit: AuditTrail,
  ) {}

  async save(
    after: Standing & { readonly stateCode: string },
    before: Standing,
    { fromDay, reason, by }: { readonly fromDay: string; readonly reason: string; readonly by: string },
  ): Promise<void> {
    const { id, stateCode, status, active, agencyId, postId } = after;
    await this.work.query(
      `update identity.person set status = $2, active = $3, agency_id = $4, post_id = $5, version = version + 1
       where id = $1`,
      [id, status, active, agencyId, postId],
    );
    await this.records.addFirst({ ...before, personId: id, stateCode });
    await this.records.add({ personId: id, stateCode, status, agencyId, postId, fromDay, reason, setBy: by });
    if (!active) await this.work.query('select identity.end_all_sessions($1)', [id]);
    await this.audit.record({
      action: status === before.status ? 'identity.person-moved' : 'identity.status-changed',
      subject: { kind: 'person', id },
      stateCode,
      before: { status: before.status, agencyId: before.agencyId, postId: before.postId },
      after: { status, agencyId, postId, fromDay, reason },
    });
  }
}
