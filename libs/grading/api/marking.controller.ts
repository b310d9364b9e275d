import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  claimScript,
  getMarkingTask,
  markingSummary,
  renewClaim,
  returnScript,
  saveMarkDraft,
  sealMark,
} from '#contracts/grading';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Marking } from '../marking.service.js';

@Controller()
export class MarkingController {
  constructor(private readonly marking: Marking) {}

  @Operation(claimScript)
  claim(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof claimScript>,
  ): Promise<Output<typeof claimScript>> {
    return this.marking.next(caller, body);
  }

  @Operation(markingSummary)
  summary(@CurrentCaller() caller: Caller): Promise<Output<typeof markingSummary>> {
    return this.marking.summary(caller);
  }

  @Operation(getMarkingTask)
  task(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getMarkingTask>,
  ): Promise<Output<typeof getMarkingTask>> {
    return this.marking.task(caller, params.scriptId);
  }

  @Operation(saveMarkDraft)
  saveDraft(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof saveMarkDraft>,
  ): Promise<Output<typeof saveMarkDraft>> {
    const { over, ...draft } = body;
    return this.marking.saveDraft(caller, params.scriptId, draft, over);
  }

  @Operation(renewClaim)
  renew(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof renewClaim>,
  ): Promise<Output<typeof renewClaim>> {
    return this.marking.renew(caller, params.scriptId);
  }

  @Operation(returnScript)
  giveBack(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof returnScript>): Promise<void> {
    return this.marking.giveBack(caller, params.scriptId);
  }

  @Operation(sealMark)
  seal(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof sealMark>,
  ): Promise<Output<typeof sealMark>> {
    const { takeNext, over, ...mark } = body;
    return this.marking.seal(caller, params.scriptId, mark, { takeNext, over });
  }
}
