import { Injectable } from '@nestjs/common';
import type { Revocation, RevocationReason, StatusChange, SuspensionReason } from '#contracts/certification';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import { DomainError, type Caller } from '#kernel';
import { presentRevocation } from './certificate.presenter.js';
import { CertificatesRepository, type CertificateRow } from './certificates.repository.js';
import { visibleTo } from './domain/certificate.policy.js';
import { STATE_AFTER, stateAfter } from './domain/certificate.states.js';
import { RevocationsRepository, type RevocationRow } from './revocations.repository.js';
import { StatusChanges } from './status-changes.service.js';

interface StatedReason<R> {
  readonly reason: R;
  readonly note: string;
}

/** Suspension and its lifting by one registrar; revocation by two. */
@Injectable()
export class CertificateLifecycle {
  constructor(
    private readonly work: UnitOfWork,
    private readonly certificates: CertificatesRepository,
    private readonly revocations: RevocationsRepository,
    private readonly changes: StatusChanges,
    private readonly audit: AuditTrail,
  ) {}

  suspend(caller: Caller, id: string, { reason, note }: StatedReason<SuspensionReason>): Promise<StatusChange> {
    return this.work.run(async () => {
      const by = { requestedBy: caller.personId, confirmedBy: null };
      return this.changes.change(await this.found(caller, id), { kind: 'suspended', reason, note, ...by });
    });
  }

  reinstate(caller: Caller, id: string, note: string): Promise<StatusChange> {
    return this.work.run(async () => {
      const by = { requestedBy: caller.personId, confirmedBy: null };
      return this.changes.change(await this.found(caller, id), { kind: 'reinstated', reason: null, note, ...by });
    });
  }

  /** Asks for a revocation, which waits for a second registrar; the certificate stays as it is meanwhile. */
  requestRevocation(caller: Caller, id: string, stated: StatedReason<RevocationReason>): Promise<Revocation> {
    return this.work.run(async () => {
      await this.found(caller, id);
      const request = await this.revocations.add(id, caller.personId, stated);
      if (!request) throw new DomainError('conflict', 'certification.revocation-pending');
      // Nobody is still confirming an earlier request, so the status read from here on is the present one.
      const certificate = await this.found(caller, id);
      stateAfter(STATE_AFTER[certificate.lastChange], 'revoked');
      await this.note('certification.revocation-requested', certificate, request);
      return presentRevocation(caller, request);
    });
  }

  /** @throws DomainError conflict `certification.second-person-needed` where the caller is the one who asked. */
  confirmRevocation(caller: Caller, id: string, revocationId: string): Promise<Revocation> {
    return this.work.run(async () => {
      const { requestedBy, reason, note } = await this.pending(id, revocationId);
      if (requestedBy === caller.personId) throw new DomainError('conflict', 'certification.second-person-needed');
      const certificate = await this.found(caller, id);
      const closed = await this.revocations.close(revocationId, 'confirmed', caller.personId);
      const by = { requestedBy, confirmedBy: caller.personId };
      await this.changes.change(certificate, { kind: 'revoked', reason, note, ...by });
      return presentRevocation(caller, closed);
    });
  }

  /** Withdraws a request, for the one who asked or for another registrar who does not agree. */
  withdrawRevocation(caller: Caller, id: string, revocationId: string): Promise<void> {
    return this.work.run(async () => {
      await this.pending(id, revocationId);
      const certificate = await this.found(caller, id);
      const closed = await this.revocations.close(revocationId, 'withdrawn', caller.personId);
      await this.note('certification.revocation-withdrawn', certificate, closed);
    });
  }

  private async pending(id: string, revocationId: string): Promise<RevocationRow> {
    const request = await this.revocations.hold(id, revocationId);
    if (!request) throw new DomainError('not-found', 'certification.no-revocation');
    if (request.status !== 'pending') throw new DomainError('conflict', 'certification.revocation-closed');
    return request;
  }

  private async found(caller: Caller, id: string): Promise<CertificateRow> {
    const certificate = await this.certificates.byId(id, visibleTo(caller));
    if (!certificate) throw new DomainError('not-found', 'certification.no-certificate');
    return certificate;
  }

  private async note(
    action: `certification.${string}`,
    { id, stateCode, printed }: CertificateRow,
    { id: revocationId, reason, note }: RevocationRow,
  ): Promise<void> {
    const subject = { kind: 'certificate', id };
    await this.audit.record({
      action,
      subject,
      stateCode,
      after: { number: printed.number, revocationId, reason, note },
    });
  }
}
