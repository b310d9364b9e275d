import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '#config';
import { readCookie, sendCookie } from './cookies.js';

/**
 * The cookie that carries a session's token. Under https it is bound to this host alone (`__Host-`), and never sent
 * in the clear; scripts cannot read it.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(config: Config) {
    const secure = config.publicUrl.startsWith('https:');
    this.name = secure ? '__Host-rtc_session' : 'rtc_session';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  /** Sends the token with the answer to the current request. */
  issue(token: string, expiresAt: Date): void {
    sendCookie(this.name, token, `${this.attributes}; Expires=${expiresAt.toUTCString()}`);
  }

  /** Takes the token back with the answer to the current request. */
  clear(): void {
    sendCookie(this.name, '', `${this.attributes}; Max-Age=0`);
  }

  /** The token that a request carries, or null. */
  read(request: FastifyRequest): string | null {
    return readCookie(request, this.name);
  }
}
