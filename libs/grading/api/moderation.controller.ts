import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listDisputedScripts, moderateScript } from '#contracts/grading';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Settlement } from '../settlement.service.js';

@Controller()
export class ModerationController {
  constructor(private readonly settlement: Settlement) {}

  @Operation(listDisputedScripts)
  list(@Input() { query }: InputOf<typeof listDisputedScripts>): Promise<Output<typeof listDisputedScripts>> {
    return this.settlement.disputed(query);
  }

  @Operation(moderateScript)
  decide(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof moderateScript>): Promise<void> {
    return this.settlement.decide(caller, params.scriptId, body);
  }
}
