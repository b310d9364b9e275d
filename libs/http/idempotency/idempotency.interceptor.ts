import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Operation } from '#contracts';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { KeyRing } from '#keys';
import { stateOfExecution } from '../request/parameters.js';
import { operationOfRequest, type RequestState } from '../request/request-state.js';
import { fingerprintOf } from './fingerprint.js';
import { IdempotencyKeys, type Claim, type StoredAnswer } from './idempotency-keys.js';

const VISIBLE_ASCII = /^[\x21-\x7e]{1,200}$/;
const KEPT_HEADERS = ['etag', 'location', 'content-language'] as const;

/**
 * A change that is sent again under the same `Idempotency-Key` happens once and is answered twice alike. The key, the
 * change and the answer are kept by one transaction, so a crash leaves all of them or none.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: IdempotencyKeys,
    private readonly ring: KeyRing,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const state = stateOfExecution(execution);
    const named = keyOf(state);
    if (!named) return next.handle();
    return from(this.claimed(named, state, next));
  }

  private async claimed(named: NamedRequest, { request, reply }: RequestState, next: CallHandler): Promise<unknown> {
    const claim = { ...named, fingerprint: await fingerprintOf(this.ring, request) };
    return this.unitOfWork.run(() => this.once(claim, reply, next));
  }

  private async once(claim: Claim, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    if (!(await this.keys.claim(claim))) return this.again(claim, reply);
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await this.keys.keep(claim, answered(answer, reply));
    return answer;
  }

  private async again(claim: Claim, reply: FastifyReply): Promise<unknown> {
    const stored = await this.keys.answerTo(claim);
    if (!stored) throw new DomainError('unprocessable', 'http.idempotency-key-reused');
    reply.code(stored.status).headers(stored.headers).header('idempotency-replayed', 'true');
    return stored.body === null ? undefined : (JSON.parse(stored.body) as unknown);
  }
}

type NamedRequest = Omit<Claim, 'fingerprint'>;

/** The key and the caller of a request; null where either is missing. @throws DomainError for a malformed key. */
function keyOf({ request, context }: RequestState): NamedRequest | null {
  const key = request.headers['idempotency-key'];
  const operation = operationOfRequest(request);
  if (key === undefined || context.caller === null || operation === null) return null;
  if (typeof key !== 'string' || !VISIBLE_ASCII.test(key)) {
    throw new DomainError('invalid', 'http.invalid-input', {}, [
      { path: 'headers.idempotency-key', code: 'http.fields.wrong-format' },
    ]);
  }
  return { personId: context.caller.personId, key, operation: operation.id };
}

/**
 * Whether keys apply: to changes by a signed-in person, in JSON and answered in it. Hot paths have sequence numbers of
 * their own, uploads their offset.
 */
export const takesKeys = ({ method, allow, session, consumes, produces }: Operation): boolean =>
  method !== 'GET' && allow !== 'public' && (session ?? consumes ?? produces) === undefined;

function answered(answer: unknown, reply: FastifyReply): StoredAnswer {
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = reply.getHeader(name);
    if (typeof value === 'string') headers[name] = value;
  }
  return { status: reply.statusCode, headers, body: answer === undefined ? null : JSON.stringify(answer) };
}
