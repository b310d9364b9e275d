import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listCandidates, summariseSeats } from '#contracts/enrolment';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Nominees } from '../nominees.service.js';
import { SeatsByState } from '../seats-by-state.service.js';

@Controller()
export class DeskController {
  constructor(
    private readonly nominees: Nominees,
    private readonly seats: SeatsByState,
  ) {}

  @Operation(listCandidates)
  listCandidates(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof listCandidates>,
  ): Promise<Output<typeof listCandidates>> {
    return this.nominees.list(caller, { ...query, cohortId: params.cohortId });
  }

  @Operation(summariseSeats)
  async summariseSeats(): Promise<Output<typeof summariseSeats>> {
    return { items: await this.seats.summary() };
  }
}
