import { Injectable } from '@nestjs/common';
import { Translator } from '#i18n';
import type { Language } from '#kernel';
import type { RequestState } from '../request/request-state.js';
import type { Failure } from './failure.js';
import type { ProblemDetails } from './problem-details.js';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Headers of a success, which a handler may have set before it failed. */
const OF_SUCCESS = ['etag', 'content-disposition', 'content-length', 'content-encoding', 'last-modified'] as const;

/** Answers with a failure as problem details. */
@Injectable()
export class ProblemSender {
  constructor(private readonly translator: Translator) {}

  send(failure: Failure, { context, reply }: RequestState): void {
    const details = this.details(failure, context.language, context.requestId);
    for (const header of OF_SUCCESS) reply.removeHeader(header);
    if (failure.retryAfter !== undefined) reply.header('retry-after', String(failure.retryAfter));
    reply
      .code(failure.status)
      .header('content-language', context.language)
      .header('cache-control', 'no-store')
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(details));
  }

  details(
    { status, code, variables, fields, current }: Failure,
    language: Language,
    requestId: string,
  ): ProblemDetails {
    return {
      type: `urn:rtc:problem:${code}`,
      title: this.translator.problem(`http.titles.${status}`, language),
      status,
      detail: this.translator.problem(code, language, variables),
      instance: requestId,
      code,
      errors: fields.map((field) => ({
        path: field.path,
        code: field.code,
        message: this.translator.problem(field.code, language, field.variables),
      })),
      ...(current === undefined ? {} : { current }),
    };
  }
}
