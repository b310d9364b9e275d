import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { StructureKind } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { localIn } from '#i18n';
import { Clock, type Caller, type StateCode } from '#kernel';
import { StructureOfAnotherState, StructureRefused } from '../domain/structure.errors.js';
import { keepsStructureOf } from '../domain/structure.policy.js';
import { PlacesRepository } from '../places.repository.js';

/** A part of a state's structure whose changes are recorded; a state's id is its code. */
interface Part {
  readonly kind: StructureKind;
  readonly id: string;
  readonly stateCode: StateCode;
}

interface Change {
  readonly before?: object;
  readonly after: object;
}

/** Sees to what each change of a state's structure needs: the caller keeps it, changes come one by one and recorded. */
@Injectable()
export class Structure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Holds the structure of a state until the transaction ends, so that what is read next stays true. */
  async hold(stateCode: StateCode): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('identity.structure:' || $1, 0))`, [
      stateCode,
    ]);
  }

  /** Holds the names of all states. */
  async holdStates(): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('identity.states', 0))`);
  }

  /** Holds the structure of a state to which something is added. @throws where it is not the caller's, or closed. */
  async holdOpen(caller: Caller, stateCode: StateCode): Promise<void> {
    if (!keepsStructureOf(caller, stateCode)) throw new StructureOfAnotherState();
    await this.hold(stateCode);
    const state = await this.places.state(stateCode);
    if (!state) throw new StructureRefused('identity.state-unknown', 'stateCode');
    if (!state.active) throw new StructureRefused('identity.state-closed', 'stateCode');
  }

  /** Holds the structure of a state in which something changes. @throws where it is not the caller's. */
  async holdKept(caller: Caller, stateCode: StateCode): Promise<void> {
    if (!keepsStructureOf(caller, stateCode)) throw new StructureOfAnotherState();
    await this.hold(stateCode);
  }

  /** Refuses a closing day that has not begun where the state is. */
  async refuseAhead(stateCode: StateCode, on: string): Promise<void> {
    const state = await this.places.state(stateCode);
    const today = localIn(state?.timeZone ?? 'UTC', this.clock.now().toISOString()).slice(0, 10);
    if (on > today) throw new StructureRefused('identity.closing-ahead', 'on');
  }

  record(action: `identity.${string}`, { kind, id, stateCode }: Part, change: Change): Promise<void> {
    return this.audit.record({ action, subject: { kind, id }, stateCode, ...change });
  }
}
