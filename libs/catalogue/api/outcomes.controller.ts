import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  changeOutcome,
  createOutcome,
  getOutcome,
  listOutcomes,
  restoreOutcome,
  retireOutcome,
} from '#contracts/catalogue';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Outcomes } from '../competencies/outcomes.service.js';

@Controller()
export class OutcomesController {
  constructor(private readonly outcomes: Outcomes) {}

  @Operation(listOutcomes)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listOutcomes>,
  ): Promise<Output<typeof listOutcomes>> {
    return this.outcomes.list(caller, query);
  }

  @Operation(getOutcome)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getOutcome>,
  ): Promise<Output<typeof getOutcome>> {
    return this.outcomes.get(caller, params.outcomeId);
  }

  @Operation(createOutcome)
  create(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof createOutcome>,
  ): Promise<Output<typeof createOutcome>> {
    return this.outcomes.create(caller, params.competencyId, body);
  }

  @Operation(changeOutcome)
  change(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changeOutcome>,
  ): Promise<Output<typeof changeOutcome>> {
    return this.outcomes.change(caller, params.outcomeId, version, body);
  }

  @Operation(retireOutcome)
  retire(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof retireOutcome>,
  ): Promise<Output<typeof retireOutcome>> {
    return this.outcomes.retire(caller, params.outcomeId, body);
  }

  @Operation(restoreOutcome)
  restore(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof restoreOutcome>,
  ): Promise<Output<typeof restoreOutcome>> {
    return this.outcomes.restore(caller, params.outcomeId);
  }
}
