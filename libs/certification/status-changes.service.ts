import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import { Clock, DomainError, newId } from '#kernel';
import { Events, type NewEvent } from '#queue';
import { changedEvent, issuedEvent, type ChangedCertificate, type IssuedFrom } from './certificate-events.js';
import { STATE_AFTER, stateAfter, type StatusChangeKind } from './domain/certificate.states.js';
import { TransparencyLog } from './transparency-log.service.js';

/** A certificate as it stands before a change. */
export interface Standing extends ChangedCertificate {
  /** The last change, which made it stand so; `sequence` is the number of that change. */
  readonly lastChange: StatusChangeKind;
}

export interface Act<K extends StatusChangeKind = StatusChangeKind> {
  readonly kind: K;
  readonly reason: string | null;
  readonly note: string | null;
  readonly requestedBy: string | null;
  readonly confirmedBy: string | null;
}

export interface RecordedChange extends Act {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly logIndex: number;
}

/** Keeps every change of status as a record, an entry of the audit trail and, last, a leaf of the public log. */
@Injectable()
export class StatusChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: TransparencyLog,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Keeps the first change of a certificate that has just been kept. */
  async issue(certificate: Omit<ChangedCertificate, 'sequence'>, from: IssuedFrom): Promise<RecordedChange> {
    const act: Act = { kind: 'issued', reason: null, note: null, requestedBy: null, confirmedBy: null };
    const issued = { ...certificate, sequence: 1 };
    return this.record(issued, act, from.issuedAt.toISOString(), issuedEvent(issued, from));
  }

  /** @throws DomainError conflict where its status does not allow the act, or another one came first. */
  async change(certificate: Standing, act: Act<Exclude<StatusChangeKind, 'issued'>>): Promise<RecordedChange> {
    stateAfter(STATE_AFTER[certificate.lastChange], act.kind);
    const at = this.clock.now().toISOString();
    const changed = { ...certificate, sequence: certificate.sequence + 1 };
    return this.record(changed, act, at, changedEvent(changed, act, at));
  }

  /** `certificate` carries the number of the change. */
  private async record(
    certificate: ChangedCertificate,
    act: Act,
    at: string,
    event: NewEvent,
  ): Promise<RecordedChange> {
    const id = newId();
    const { kind, reason, note, requestedBy, confirmedBy } = act;
    const kept = await this.work.one(
      `insert into certification.status_change
         (id, certificate_id, sequence, kind, reason, note, requested_by, confirmed_by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (certificate_id, sequence) do nothing returning id`,
      [id, certificate.id, certificate.sequence, kind, reason, note, requestedBy, confirmedBy, at],
    );
    if (!kept) throw new DomainError('conflict', 'certification.not-from-this-status');
    await this.audit.record({
      action: `certification.certificate-${kind}`,
      subject: { kind: 'certificate', id: certificate.id },
      stateCode: certificate.stateCode,
      after: { number: certificate.printed.number, reason, note, requestedBy, confirmedBy },
    });
    await this.events.publish(event);
    const statement = { kind, at, reason, certificate: certificate.printed };
    const logIndex = await this.log.append({ statusChangeId: id, certificateId: certificate.id, statement });
    return { ...act, id, at, logIndex };
  }
}
