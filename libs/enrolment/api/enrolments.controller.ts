import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listEnrolments } from '#contracts/enrolment';
import { Input, Operation } from '#http';
import { Enrolments } from '../enrolments.service.js';

@Controller()
export class EnrolmentsController {
  constructor(private readonly enrolments: Enrolments) {}

  @Operation(listEnrolments)
  list(@Input() { query }: InputOf<typeof listEnrolments>): Promise<Output<typeof listEnrolments>> {
    return this.enrolments.list(query);
  }
}
