import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { giveSeat, listNominations, nominate, withdrawNomination } from '#contracts/enrolment';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Nominations } from '../nominations.service.js';
import { Seats } from '../seats.service.js';

@Controller()
export class NominationsController {
  constructor(
    private readonly nominations: Nominations,
    private readonly seats: Seats,
  ) {}

  @Operation(listNominations)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof listNominations>,
  ): Promise<Output<typeof listNominations>> {
    return this.nominations.list(caller, { ...query, cohortId: params.cohortId });
  }

  @Operation(nominate)
  nominate(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof nominate>,
  ): Promise<Output<typeof nominate>> {
    return this.nominations.nominate(caller, params.cohortId, body);
  }

  @Operation(withdrawNomination)
  withdraw(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof withdrawNomination>,
  ): Promise<Output<typeof withdrawNomination>> {
    return this.nominations.withdraw(caller, params.nominationId, body.reason);
  }

  @Operation(giveSeat)
  giveSeat(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof giveSeat>,
  ): Promise<Output<typeof giveSeat>> {
    return this.seats.give(caller, params.nominationId);
  }
}
