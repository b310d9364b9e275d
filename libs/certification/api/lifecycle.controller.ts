import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  confirmRevocation,
  listRevocations,
  reinstateCertificate,
  requestRevocation,
  suspendCertificate,
  withdrawRevocation,
} from '#contracts/certification';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { CertificateLifecycle } from '../certificate-lifecycle.service.js';
import { PendingRevocations } from '../pending-revocations.service.js';

@Controller()
export class LifecycleController {
  constructor(
    private readonly lifecycle: CertificateLifecycle,
    private readonly pending: PendingRevocations,
  ) {}

  @Operation(listRevocations)
  listRevocations(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listRevocations>,
  ): Promise<Output<typeof listRevocations>> {
    return this.pending.list(caller, query);
  }

  @Operation(suspendCertificate)
  suspend(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof suspendCertificate>,
  ): Promise<Output<typeof suspendCertificate>> {
    return this.lifecycle.suspend(caller, params.certificateId, body);
  }

  @Operation(reinstateCertificate)
  reinstate(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof reinstateCertificate>,
  ): Promise<Output<typeof reinstateCertificate>> {
    return this.lifecycle.reinstate(caller, params.certificateId, body.note);
  }

  @Operation(requestRevocation)
  requestRevocation(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof requestRevocation>,
  ): Promise<Output<typeof requestRevocation>> {
    return this.lifecycle.requestRevocation(caller, params.certificateId, body);
  }

  @Operation(confirmRevocation)
  confirmRevocation(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof confirmRevocation>,
  ): Promise<Output<typeof confirmRevocation>> {
    return this.lifecycle.confirmRevocation(caller, params.certificateId, params.revocationId);
  }

  @Operation(withdrawRevocation)
  withdrawRevocation(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof withdrawRevocation>,
  ): Promise<void> {
    return this.lifecycle.withdrawRevocation(caller, params.certificateId, params.revocationId);
  }
}
