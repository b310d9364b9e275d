import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  listCohortsWithoutExam,
  listSittings,
  listUnscheduledCohorts,
  scheduleSitting,
  startAttempt,
} from '#contracts/exams';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Attempts } from '../attempts.service.js';
import { Sittings } from '../sittings.service.js';
import { UnscheduledCohorts } from '../unscheduled-cohorts.service.js';

@Controller()
export class SittingsController {
  constructor(
    private readonly sittings: Sittings,
    private readonly attempts: Attempts,
    private readonly unscheduled: UnscheduledCohorts,
  ) {}

  @Operation(scheduleSitting)
  schedule(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof scheduleSitting>,
  ): Promise<Output<typeof scheduleSitting>> {
    return this.sittings.schedule(caller, body);
  }

  @Operation(listSittings)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listSittings>,
  ): Promise<Output<typeof listSittings>> {
    return this.sittings.list(caller, query);
  }

  @Operation(listUnscheduledCohorts)
  listUnscheduled(
    @Input() { query }: InputOf<typeof listUnscheduledCohorts>,
  ): Promise<Output<typeof listUnscheduledCohorts>> {
    return this.unscheduled.list(query);
  }

  @Operation(listCohortsWithoutExam)
  listWithoutExam(
    @Input() { query }: InputOf<typeof listCohortsWithoutExam>,
  ): Promise<Output<typeof listCohortsWithoutExam>> {
    return this.unscheduled.withoutExam(query);
  }

  @Operation(startAttempt)
  start(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof startAttempt>,
  ): Promise<Output<typeof startAttempt>> {
    return this.attempts.start(caller, params.sittingId);
  }
}
