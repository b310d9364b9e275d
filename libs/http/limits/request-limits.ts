import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Operation } from '#contracts';
import type { RequestContext } from '#database';
import { networkOf } from './network.js';
import { RateLimiter } from './rate-limiter.js';

const MINUTE = 60;
const ADDRESS = 'address:';
const USUAL_RATE = 600;
/** Behind one router stands a hall of people who open the centre in the same minute. */
const PEOPLE_BEHIND_AN_ADDRESS = 10;

/** What every operation may be asked a minute: by one session, or by one address where there is none. */
@Injectable()
export class RequestLimits {
  constructor(private readonly limiter: RateLimiter) {}

  async spend({ id, rate, session }: Operation, context: RequestContext): Promise<void> {
    const who = asker(context, session === 'in-statement');
    const usual = who.startsWith(ADDRESS) ? USUAL_RATE * PEOPLE_BEHIND_AN_ADDRESS : USUAL_RATE;
    await this.limiter.consume(rate === undefined ? who : `${who}:${id}`, rate ?? usual, MINUTE);
  }
}

function asker({ caller, sessionToken, ip }: RequestContext, unread: boolean): string {
  if (caller) return `session:${caller.sessionId}`;
  if (unread && sessionToken !== null) return `token:${createHash('sha256').update(sessionToken).digest('base64url')}`;
  return `${ADDRESS}${networkOf(ip)}`;
}
