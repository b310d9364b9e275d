import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listEnrolments } from '#contracts/enrolment';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Enrolments } from '../enrolments.service.js';

@Controller()
export class EnrolmentsController {
  constructor(private readonly enrolments: Enrolments) {}

  @Operation(listEnrolments)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listEnrolments>,
  ): Promise<Output<typeof listEnrolments>> {
    return this.enrolments.list(caller, query);
  }
}
