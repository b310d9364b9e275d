import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getSittingOutcome, listSittingOutcomes, summariseSittingOutcomes } from '#contracts/grading';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Outcomes } from '../outcomes.service.js';

@Controller()
export class OutcomesController {
  constructor(private readonly outcomes: Outcomes) {}

  @Operation(listSittingOutcomes)
  list(@Input() { query }: InputOf<typeof listSittingOutcomes>): Promise<Output<typeof listSittingOutcomes>> {
    return this.outcomes.list(query);
  }

  @Operation(summariseSittingOutcomes)
  summary(): Promise<Output<typeof summariseSittingOutcomes>> {
    return this.outcomes.summary();
  }

  @Operation(getSittingOutcome)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getSittingOutcome>,
  ): Promise<Output<typeof getSittingOutcome>> {
    return this.outcomes.get(caller, params.sittingId);
  }
}
