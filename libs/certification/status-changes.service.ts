import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import { Clock, DomainError, newId } from '#kernel';
import type { CertificateSnapshot } from './domain/certificate-snapshot.js';
import { STATE_AFTER, stateAfter, type StatusChangeKind } from './domain/certificate.states.js';
import { TransparencyLog } from './transparency-log.service.js';

/** A certificate as it stands before a change. */
export interface Standing {
  readonly id: string;
  readonly stateCode: string;
  readonly printed: CertificateSnapshot;
  /** The change that made it so, and its number. */
  readonly lastChange: StatusChangeKind;
  readonly sequence: number;
}

export interface Act {
  readonly kind: StatusChangeKind;
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

/** Keeps every change of status: a record, an entry of the audit trail and, last, a leaf of the public log. */
@Injectable()
export class StatusChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: TransparencyLog,
    private readonly audit: AuditTrail,
  ) {}

  /** The first change, of a certificate just kept. */
  async issue(certificate: Omit<Standing, 'lastChange' | 'sequence'>, at: Date): Promise<RecordedChange> {
    const act: Act = { kind: 'issued', reason: null, note: null, requestedBy: null, confirmedBy: null };
    return this.record({ ...certificate, sequence: 0 }, act, at);
  }

  /** @throws DomainError conflict where its status does not allow the act, or another one came first. */
  async change(certificate: Standing, act: Act): Promise<RecordedChange> {
    stateAfter(STATE_AFTER[certificate.lastChange], act.kind);
    return this.record(certificate, act, this.clock.now());
  }

  private async record(certificate: Omit<Standing, 'lastChange'>, act: Act, at: Date): Promise<RecordedChange> {
    const id = newId();
    const { kind, reason, note, requestedBy, confirmedBy } = act;
    const kept = await this.work.one(
      `insert into certification.status_change
         (id, certificate_id, sequence, kind, reason, note, requested_by, confirmed_by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (certificate_id, sequence) do nothing returning id`,
      [id, certificate.id, certificate.sequence + 1, kind, reason, note, requestedBy, confirmedBy, at],
    );
    if (!kept) throw new DomainError('conflict', 'certification.not-from-this-status');
    await this.audit.record({
      action: `certification.certificate-${kind}`,
      subject: { kind: 'certificate', id: certificate.id },
      stateCode: certificate.stateCode,
      after: { number: certificate.printed.number, reason, note, requestedBy, confirmedBy },
    });
    const statement = { kind, at: at.toISOString(), reason, certificate: certificate.printed };
    const logIndex = await this.log.append({ statusChangeId: id, certificateId: certificate.id, statement });
    return { ...act, id, at: at.toISOString(), logIndex };
  }
}
