import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  askTransfer,
  changeStatus,
  declineTransfer,
  listServiceRecords,
  listTransferRequests,
  movePerson,
  takeOfficer,
} from '#contracts/identity';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { OfficerService } from '../service/officer-service.service.js';
import { Transfers } from '../service/transfers.service.js';

@Controller()
export class ServiceController {
  constructor(
    private readonly service: OfficerService,
    private readonly transfers: Transfers,
  ) {}

  @Operation(listServiceRecords)
  history(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof listServiceRecords>,
  ): Promise<Output<typeof listServiceRecords>> {
    return this.service.history(caller, params.personId, query);
  }

  @Operation(changeStatus)
  changeStatus(
    @CurrentCaller() caller: Caller,
    @Input() input: InputOf<typeof changeStatus>,
  ): Promise<Output<typeof changeStatus>> {
    return this.service.changeStatus(caller, input);
  }

  @Operation(movePerson)
  move(
    @CurrentCaller() caller: Caller,
    @Input() input: InputOf<typeof movePerson>,
  ): Promise<Output<typeof movePerson>> {
    return this.service.movePerson(caller, input);
  }

  @Operation(askTransfer)
  ask(
    @CurrentCaller() caller: Caller,
    @Input() input: InputOf<typeof askTransfer>,
  ): Promise<Output<typeof askTransfer>> {
    return this.transfers.ask(caller, input);
  }

  @Operation(listTransferRequests)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listTransferRequests>,
  ): Promise<Output<typeof listTransferRequests>> {
    return this.transfers.list(caller, query);
  }

  @Operation(takeOfficer)
  take(
    @CurrentCaller() caller: Caller,
    @Input() input: InputOf<typeof takeOfficer>,
  ): Promise<Output<typeof takeOfficer>> {
    return this.transfers.take(caller, input);
  }

  @Operation(declineTransfer)
  decline(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof declineTransfer>,
  ): Promise<Output<typeof declineTransfer>> {
    return this.transfers.decline(caller, params.requestId);
  }
}
