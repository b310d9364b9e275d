import { Controller } from '@nestjs/common';
import type { Output } from '#contracts';
import { readOfficerHome } from '#contracts/reporting';
import { CurrentCaller, Operation } from '#http';
import type { Caller } from '#kernel';
import { OfficerHomes } from '../own-ways/officer-homes.service.js';

@Controller()
export class OfficerHomeController {
  constructor(private readonly homes: OfficerHomes) {}

  @Operation(readOfficerHome)
  read(@CurrentCaller() caller: Caller): Promise<Output<typeof readOfficerHome>> {
    return this.homes.read(caller);
  }
}
