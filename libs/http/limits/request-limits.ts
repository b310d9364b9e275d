import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Operation } from '#contracts';
import type { RequestContext } from '#database';
import { RateLimiter } from './rate-limiter.js';

const MINUTE = 60;
const USUAL_RATE = 600;

/** What every operation may be asked a minute: by one session, or by one address where there is none. */
@Injectable()
export class RequestLimits {
  constructor(private readonly limiter: RateLimiter) {}

  async spend({ id, rate, session }: Operation, context: RequestContext): Promise<void> {
    const who = asker(context, session === 'in-statement');
    await this.limiter.consume(rate === undefined ? who : `${who}:${id}`, rate ?? USUAL_RATE, MINUTE);
  }
}

function asker({ caller, sessionToken, ip }: RequestContext, unread: boolean): string {
  if (caller) return `session:${caller.sessionId}`;
  if (unread && sessionToken !== null) return `token:${createHash('sha256').update(sessionToken).digest('base64url')}`;
  return `address:${ip ?? 'unknown'}`;
}
