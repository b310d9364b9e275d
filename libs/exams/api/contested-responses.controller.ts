import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listContestedResponses } from '#contracts/exams';
import { Input, Operation } from '#http';
import { ContestedResponses } from '../contested-responses.service.js';

@Controller()
export class ContestedResponsesController {
  constructor(private readonly responses: ContestedResponses) {}

  @Operation(listContestedResponses)
  list(
    @Input() { params, query }: InputOf<typeof listContestedResponses>,
  ): Promise<Output<typeof listContestedResponses>> {
    return this.responses.list(params.sittingId, query);
  }
}
