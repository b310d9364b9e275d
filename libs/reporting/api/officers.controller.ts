import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listOfficers, summariseOfficers } from '#contracts/reporting';
import { Input, Operation } from '#http';
import { Officers } from '../officers/officers.service.js';

@Controller()
export class OfficersController {
  constructor(private readonly officers: Officers) {}

  @Operation(listOfficers)
  list(@Input() { query }: InputOf<typeof listOfficers>): Promise<Output<typeof listOfficers>> {
    return this.officers.list(query);
  }

  @Operation(summariseOfficers)
  summary(@Input() { query }: InputOf<typeof summariseOfficers>): Promise<Output<typeof summariseOfficers>> {
    return this.officers.summary(query);
  }
}
