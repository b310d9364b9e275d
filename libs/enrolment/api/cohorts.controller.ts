import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { changeCohortStatus, getCohort, listCohorts, openCohort } from '#contracts/enrolment';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Cohorts } from '../cohorts.service.js';

@Controller()
export class CohortsController {
  constructor(private readonly cohorts: Cohorts) {}

  @Operation(listCohorts)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listCohorts>,
  ): Promise<Output<typeof listCohorts>> {
    return this.cohorts.list(caller, query);
  }

  @Operation(getCohort)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getCohort>,
  ): Promise<Output<typeof getCohort>> {
    return this.cohorts.get(caller, params.cohortId);
  }

  @Operation(openCohort)
  open(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof openCohort>,
  ): Promise<Output<typeof openCohort>> {
    return this.cohorts.open(caller, body);
  }

  @Operation(changeCohortStatus)
  changeStatus(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof changeCohortStatus>,
  ): Promise<Output<typeof changeCohortStatus>> {
    return this.cohorts.changeStatus(caller, params.cohortId, body.to);
  }
}
