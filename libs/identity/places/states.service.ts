import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { NewClosing, NewState, StateFacts, StateRecord, listStateRecords, listStates } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import type { Caller, StateCode } from '#kernel';
import type { State } from '../domain/state.entity.js';
import { PartClosed, PartNotFound, StructureRefused } from '../domain/structure.errors.js';
import { allowedOnState, seesFiguresOf } from '../domain/structure.policy.js';
import { STATES, STATE_RECORDS } from './states.list.js';
import { StatesRepository, type StateRow } from './states.repository.js';
import { Structure } from './structure.js';

/** The member states: the list is public, what stands under each is for those who keep or oversee it. */
@Injectable()
export class States {
  constructor(
    private readonly work: UnitOfWork,
    private readonly states: StatesRepository,
    private readonly structure: Structure,
  ) {}

  list(asked: Query<typeof listStates>) {
    return this.work.run(() => STATES.page(this.work, asked));
  }

  records(caller: Caller, asked: Query<typeof listStateRecords>) {
    return this.work.run(async () => {
      const page = await STATE_RECORDS.page(this.work, { ...asked, given: { own: caller.stateCode } });
      return presented(page, (row) => present(caller, row));
    });
  }

  get(caller: Caller, code: StateCode): Promise<StateRecord> {
    return this.work.run(async () => {
      if (!seesFiguresOf(caller, code)) throw new PartNotFound('state');
      return this.record(caller, code);
    });
  }

  create(caller: Caller, state: NewState): Promise<StateRecord> {
    return this.work.run(async () => {
      await this.structure.holdStates();
      await this.refuseTaken(state);
      if (!(await this.states.insert(state))) throw new StructureRefused('identity.state-code-taken', 'code');
      await this.recorded('identity.state-entered', state.code, { after: state });
      return this.record(caller, state.code);
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, code: StateCode, expected: number, facts: StateFacts): Promise<StateRecord> {
    return this.work.run(async () => {
      const state = await this.held(code);
      refuseStale(expected, state.version);
      if (state.closedOn !== null) throw new PartClosed('state');
      const { name, timeZone } = state;
      await this.refuseTaken({ code, ...facts });
      await this.states.save(Object.assign(state, facts));
      await this.recorded('identity.state-changed', code, { before: { name, timeZone }, after: facts });
      return this.record(caller, code);
    });
  }

  close(caller: Caller, code: StateCode, { on, reason }: NewClosing): Promise<StateRecord> {
    return this.work.run(async () => {
      const state = await this.held(code);
      if (state.closedOn !== null) throw new PartClosed('state');
      await this.structure.refuseAhead(code, on);
      await this.states.save(Object.assign(state, { closedOn: on, closingReason: reason }));
      await this.recorded('identity.state-closed', code, { after: { closedOn: on, reason } });
      return this.record(caller, code);
    });
  }

  /** A state that stays as it is read until the transaction ends; additions to its structure wait. */
  private async held(code: StateCode): Promise<State> {
    await this.structure.holdStates();
    await this.structure.hold(code);
    const state = await this.states.byCode(code);
    if (!state) throw new PartNotFound('state');
    return state;
  }

  private async record(caller: Caller, code: StateCode): Promise<StateRecord> {
    const row = await this.states.record(code);
    if (!row) throw new PartNotFound('state');
    return present(caller, row);
  }

  private async refuseTaken(state: Pick<NewState, 'code' | 'name'>): Promise<void> {
    const language = await this.states.nameTaken(state);
    if (language !== null) throw new StructureRefused('identity.state-name-taken', `name.${language}`);
  }

  private recorded(
    action: `identity.${string}`,
    code: StateCode,
    change: { readonly before?: object; readonly after: object },
  ): Promise<void> {
    return this.structure.record(action, { kind: 'state', id: code, stateCode: code }, change);
  }
}

const present = (caller: Caller, row: StateRow): StateRecord => ({
  ...row,
  allowed: allowedOnState(caller, { stateCode: row.code, isOpen: row.closing === null }),
});
