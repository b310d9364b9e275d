import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Input, Query } from '#contracts';
import type { TransferRequest, askTransfer, listTransferRequests, takeOfficer } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { PersonNotFound, refuseAny } from '../domain/identity.errors.js';
import { PersonHolding } from '../officers/person-holding.service.js';
import { PersonRows } from '../officers/person-rows.service.js';
import { dayProblems, TransferAsked, TransferDecided, TransferNotFound } from './service.errors.js';
import { TRANSFER_REQUESTS } from './transfer-requests.list.js';
import { TransferRequestsRepository, type TransferRow } from './transfer-requests.repository.js';

/** Transfers of officers between states: one state asks, the other takes. */
@Injectable()
export class Transfers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: TransferRequestsRepository,
    private readonly holding: PersonHolding,
    private readonly rows: PersonRows,
    private readonly audit: AuditTrail,
  ) {}

  /** The newest come first. */
  list(caller: Caller, asked: Query<typeof listTransferRequests>) {
    return this.work.run(async () => {
      const page = await TRANSFER_REQUESTS.page(this.work, asked);
      return presented(page, (row) => present(caller, row));
    });
  }

  ask(caller: Caller, { params, body }: Input<typeof askTransfer>): Promise<TransferRequest> {
    return this.work.run(async () => {
      const { person } = await this.holding.held(caller, params.personId);
      if (person.stateCode === null) throw new PersonNotFound();
      const isKnown = body.toState !== person.stateCode && (await this.rows.timeZoneOf(body.toState)) !== null;
      refuseAny(isKnown ? [] : [{ path: 'toState', code: 'identity.state-unknown' }]);
      const id = await this.requests.ask(person, body, caller.personId);
      if (id === null) throw new TransferAsked();
      const request = await this.found(id);
      await this.note('identity.transfer-asked-for', request, [request.fromState]);
      return present(caller, request);
    });
  }

  take(caller: Caller, { params, body }: Input<typeof takeOfficer>): Promise<TransferRequest> {
    return this.work.run(async () => {
      const request = await this.open(params.requestId);
      if (!mayTake(caller, request)) throw new TransferNotFound();
      refuseAny(await this.rows.problems(request.toState, { agencyId: body.agencyId, postId: body.postId }));
      refuseAny(dayProblems(body.fromDay, await this.requests.lastDay(request.id), this.rows.today()));
      if (!(await this.requests.take(request.id, body))) throw new TransferDecided();
      await this.note('identity.officer-taken', request, [request.fromState, request.toState]);
      return present(caller, await this.found(request.id));
    });
  }

  decline(caller: Caller, requestId: string): Promise<TransferRequest> {
    return this.work.run(async () => {
      const request = await this.open(requestId);
      await this.requests.decline(request.id, caller.personId);
      await this.note('identity.transfer-declined', request, [request.fromState]);
      return present(caller, await this.found(request.id));
    });
  }

  private async open(id: string): Promise<TransferRow> {
    const request = await this.requests.lock(id);
    if (!request) throw new TransferNotFound();
    if (request.status !== 'open') throw new TransferDecided();
    return request;
  }

  private async found(id: string): Promise<TransferRow> {
    const request = await this.requests.byId(id);
    if (!request) throw new TransferNotFound();
    return request;
  }

  /** Each state reads in its trail what concerns it. */
  private async note(action: `identity.${string}`, request: TransferRow, states: readonly string[]): Promise<void> {
    const { id, person, fromState, toState, reason } = request;
    for (const stateCode of states) {
      const after = { requestId: id, fromState, toState, reason };
      await this.audit.record({ action, subject: { kind: 'person', id: person.id }, stateCode, after });
    }
  }
}

const mayTake = ({ roles, stateCode }: Caller, { toState }: TransferRow): boolean =>
  roles.includes('registrar') || (roles.includes('state-admin') && stateCode === toState);

function present(caller: Caller, request: TransferRow): TransferRequest {
  const { roles, stateCode } = caller;
  const isParty = roles.includes('registrar') || stateCode === request.fromState || stateCode === request.toState;
  const decides = request.status === 'open' && isParty && !roles.includes('auditor');
  return {
    ...request,
    allowed: [
      ...(decides && mayTake(caller, request) ? ['identity.take-officer'] : []),
      ...(decides ? ['identity.decline-transfer'] : []),
    ],
  };
}
