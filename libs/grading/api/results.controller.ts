import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { explainResult, getResult, listResults, releaseResult, releaseSitting } from '#contracts/grading';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Results } from '../results.service.js';

@Controller()
export class ResultsController {
  constructor(private readonly results: Results) {}

  @Operation(listResults)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listResults>,
  ): Promise<Output<typeof listResults>> {
    return this.results.list(caller, query);
  }

  @Operation(getResult)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getResult>,
  ): Promise<Output<typeof getResult>> {
    return this.results.get(caller, params.resultId);
  }

  @Operation(explainResult)
  explain(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof explainResult>,
  ): Promise<Output<typeof explainResult>> {
    return this.results.explain(caller, params.resultId);
  }

  @Operation(releaseResult)
  release(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof releaseResult>,
  ): Promise<Output<typeof releaseResult>> {
    return this.results.release(caller, params.resultId);
  }

  @Operation(releaseSitting)
  releaseSitting(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof releaseSitting>,
  ): Promise<Output<typeof releaseSitting>> {
    return this.results.releaseSitting(caller, params.sittingId);
  }
}
