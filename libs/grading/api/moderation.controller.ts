import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { getDisputedScript, listDisputedScripts, moderateScript } from '#contracts/grading';
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

  @Operation(getDisputedScript)
  get(@Input() { params }: InputOf<typeof getDisputedScript>): Promise<Output<typeof getDisputedScript>> {
    return this.settlement.disputedOne(params.scriptId);
  }

  @Operation(moderateScript)
  decide(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof moderateScript>): Promise<void> {
    return this.settlement.decide(caller, params.scriptId, body);
  }
}
