import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listProgress } from '#contracts/learning';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { OfficersProgress } from '../officers-progress.service.js';

@Controller()
export class OfficersProgressController {
  constructor(private readonly officers: OfficersProgress) {}

  @Operation(listProgress)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listProgress>,
  ): Promise<Output<typeof listProgress>> {
    return this.officers.list(caller, query);
  }
}
