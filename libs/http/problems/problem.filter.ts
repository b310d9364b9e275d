import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { JsonLogger } from '../logging/json-logger.js';
import { OperationRegistry } from '../operations/operation-registry.js';
import { stateOf, type RequestState } from '../request/request-state.js';
import { failureOf, plain, type Failure } from './failure.js';
import { ProblemSender } from './problem-sender.js';

/** Turns the failure of a request into problem details in the language of the caller. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: JsonLogger,
    private readonly operations: OperationRegistry,
    private readonly problems: ProblemSender,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const state = stateOf(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    const failure = this.atAnotherMethod(failureOf(exception), state);
    this.report(exception, failure, state);
    if (!state.reply.sent) this.problems.send(failure, state);
  }

  /** A known address with an unknown method is answered 405 and not 404. */
  private atAnotherMethod(failure: Failure, { request, reply }: RequestState): Failure {
    if (failure.code !== 'http.not-found' || !request.is404) return failure;
    const [pathname = ''] = request.url.split('?');
    const methods = this.operations.methodsAt(pathname);
    if (methods.length === 0) return failure;
    reply.header('allow', methods.join(', '));
    return plain(405);
  }

  private report(exception: unknown, { status, code }: Failure, { context, request }: RequestState): void {
    if (status < 500) return;
    const fields = { requestId: context.requestId, route: request.routeOptions.url, code, error: exception };
    this.logger.write(status === 503 ? 'warn' : 'error', 'A request failed', fields);
  }
}
