import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { Config } from '#config';
import { checkAnswer } from './answer-check.js';
import { operationOf } from './operation.decorator.js';

/** While developing and testing, holds every answer against its operation and fails where they differ. */
@Injectable()
export class AnswerCheckInterceptor implements NestInterceptor {
  private readonly active: boolean;

  constructor(config: Config) {
    this.active = config.nodeEnv !== 'production';
  }

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.active) return next.handle();
    const operation = operationOf(execution.getHandler());
    return next.handle().pipe(tap((answer: unknown) => checkAnswer(operation, answer)));
  }
}
