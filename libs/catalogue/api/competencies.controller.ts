import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  changeCompetency,
  createCompetency,
  getCompetency,
  listCompetencies,
  restoreCompetency,
  retireCompetency,
} from '#contracts/catalogue';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Competencies } from '../competencies/competencies.service.js';

@Controller()
export class CompetenciesController {
  constructor(private readonly competencies: Competencies) {}

  @Operation(listCompetencies)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listCompetencies>,
  ): Promise<Output<typeof listCompetencies>> {
    return this.competencies.list(caller, query);
  }

  @Operation(getCompetency)
  get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getCompetency>,
  ): Promise<Output<typeof getCompetency>> {
    return this.competencies.get(caller, params.competencyId);
  }

  @Operation(createCompetency)
  create(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createCompetency>,
  ): Promise<Output<typeof createCompetency>> {
    return this.competencies.create(caller, body);
  }

  @Operation(changeCompetency)
  change(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changeCompetency>,
  ): Promise<Output<typeof changeCompetency>> {
    return this.competencies.change(caller, params.competencyId, version, body);
  }

  @Operation(retireCompetency)
  retire(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof retireCompetency>,
  ): Promise<Output<typeof retireCompetency>> {
    return this.competencies.retire(caller, params.competencyId, body);
  }

  @Operation(restoreCompetency)
  restore(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof restoreCompetency>,
  ): Promise<Output<typeof restoreCompetency>> {
    return this.competencies.restore(caller, params.competencyId);
  }
}
