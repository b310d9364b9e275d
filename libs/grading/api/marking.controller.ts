import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { claimScript, getMarkingTask, markingSummary, returnScript, saveMarkDraft, sealMark } from '#contracts/grading';
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
    return this.marking.next(caller, body.sittingId);
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
    return this.marking.saveDraft(caller, params.scriptId, body);
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
    const { takeNext, ...mark } = body;
    return this.marking.seal(caller, params.scriptId, mark, { takeNext });
  }
}
