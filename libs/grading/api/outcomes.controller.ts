import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getSittingOutcome, listSittingOutcomes } from '#contracts/grading';
import { Input, Operation } from '#http';
import { Outcomes } from '../outcomes.service.js';

@Controller()
export class OutcomesController {
  constructor(private readonly outcomes: Outcomes) {}

  @Operation(listSittingOutcomes)
  list(@Input() { query }: InputOf<typeof listSittingOutcomes>): Promise<Output<typeof listSittingOutcomes>> {
    return this.outcomes.list(query);
  }

  @Operation(getSittingOutcome)
  get(@Input() { params }: InputOf<typeof getSittingOutcome>): Promise<Output<typeof getSittingOutcome>> {
    return this.outcomes.get(params.sittingId);
  }
}
