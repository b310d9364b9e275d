import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { checkAnswer } from './answer-check.js';
import { operationOf } from './operation.decorator.js';

/** For development and tests: compares every answer with its operation and fails where they differ. */
export class AnswerCheckInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = operationOf(execution.getHandler());
    return next.handle().pipe(tap((answer: unknown) => checkAnswer(operation, answer)));
  }
}
