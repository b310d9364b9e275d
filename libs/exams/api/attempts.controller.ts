import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listAttempts, readAttempt, saveResponses, submitAttempt } from '#contracts/exams';
import { CurrentCaller, Input, Operation, SessionToken } from '#http';
import type { Caller } from '#kernel';
import { Attempts } from '../attempts.service.js';
import { Responses } from '../responses.service.js';
import { Submissions } from '../submissions.service.js';
import { ResponsesPresenter } from './responses.presenter.js';

@Controller()
export class AttemptsController {
  constructor(
    private readonly attempts: Attempts,
    private readonly responses: Responses,
    private readonly submissions: Submissions,
    private readonly presenter: ResponsesPresenter,
  ) {}

  @Operation(listAttempts)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listAttempts>,
  ): Promise<Output<typeof listAttempts>> {
    return this.attempts.list(caller, query);
  }

  @Operation(readAttempt)
  read(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof readAttempt>,
  ): Promise<Output<typeof readAttempt>> {
    return this.attempts.read(caller, params.attemptId);
  }

  @Operation(saveResponses)
  async save(
    @SessionToken() token: string,
    @Input() { params, body, leftOut }: InputOf<typeof saveResponses>,
  ): Promise<Output<typeof saveResponses>> {
    return this.presenter.shown(await this.responses.save(token, params.attemptId, body.answers, leftOut));
  }

  @Operation(submitAttempt)
  submit(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof submitAttempt>,
  ): Promise<Output<typeof submitAttempt>> {
    return this.submissions.submit(caller, params.attemptId);
  }
}
