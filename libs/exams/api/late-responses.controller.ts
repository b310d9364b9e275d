import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { admitLateResponses, listLateResponses } from '#contracts/exams';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { LateResponses } from '../late-responses.service.js';

@Controller()
export class LateResponsesController {
  constructor(private readonly responses: LateResponses) {}

  @Operation(listLateResponses)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof listLateResponses>,
  ): Promise<Output<typeof listLateResponses>> {
    return this.responses.list(caller, params.sittingId, query);
  }

  @Operation(admitLateResponses)
  admit(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof admitLateResponses>,
  ): Promise<Output<typeof admitLateResponses>> {
    return this.responses.admit(caller, params.attemptId, body);
  }
}
