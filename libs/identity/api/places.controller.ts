import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  changeAgency,
  changeState,
  closeAgency,
  closeState,
  createAgency,
  createState,
  getAgency,
  getState,
  listAgencies,
  listStateRecords,
  listStates,
  listStructureChanges,
  mergeAgency,
} from '#contracts/identity';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Agencies } from '../places/agencies.service.js';
import { States } from '../places/states.service.js';
import { StructureChanges } from '../places/structure-changes.service.js';

@Controller()
export class PlacesController {
  constructor(
    private readonly states: States,
    private readonly agencies: Agencies,
    private readonly changes: StructureChanges,
  ) {}

  @Operation(listStates)
  listStates(@Input() { query }: InputOf<typeof listStates>): Promise<Output<typeof listStates>> {
    return this.states.list(query);
  }

  @Operation(listStateRecords)
  listStateRecords(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listStateRecords>,
  ): Promise<Output<typeof listStateRecords>> {
    return this.states.records(caller, query);
  }

  @Operation(getState)
  getState(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getState>,
  ): Promise<Output<typeof getState>> {
    return this.states.get(caller, params.stateCode);
  }

  @Operation(createState)
  createState(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createState>,
  ): Promise<Output<typeof createState>> {
    return this.states.create(caller, body);
  }

  @Operation(changeState)
  changeState(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changeState>,
  ): Promise<Output<typeof changeState>> {
    return this.states.change(caller, params.stateCode, version, body);
  }

  @Operation(closeState)
  closeState(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof closeState>,
  ): Promise<Output<typeof closeState>> {
    return this.states.close(caller, params.stateCode, body);
  }

  @Operation(listAgencies)
  listAgencies(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listAgencies>,
  ): Promise<Output<typeof listAgencies>> {
    return this.agencies.list(caller, query);
  }

  @Operation(getAgency)
  getAgency(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getAgency>,
  ): Promise<Output<typeof getAgency>> {
    return this.agencies.get(caller, params.agencyId);
  }

  @Operation(createAgency)
  createAgency(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createAgency>,
  ): Promise<Output<typeof createAgency>> {
    return this.agencies.create(caller, body);
  }

  @Operation(changeAgency)
  changeAgency(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changeAgency>,
  ): Promise<Output<typeof changeAgency>> {
    return this.agencies.change(caller, params.agencyId, version, body);
  }

  @Operation(closeAgency)
  closeAgency(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof closeAgency>,
  ): Promise<Output<typeof closeAgency>> {
    return this.agencies.close(caller, params.agencyId, body);
  }

  @Operation(mergeAgency)
  mergeAgency(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof mergeAgency>,
  ): Promise<Output<typeof mergeAgency>> {
    return this.agencies.merge(caller, params.agencyId, body);
  }

  @Operation(listStructureChanges)
  listChanges(@Input() { query }: InputOf<typeof listStructureChanges>): Promise<Output<typeof listStructureChanges>> {
    return this.changes.list(query);
  }
}
