import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '#config';
import { currentState } from '../request/request-state.js';

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
    this.send(`${this.name}=${encodeURIComponent(token)}; ${this.attributes}; Expires=${expiresAt.toUTCString()}`);
  }

  /** Takes the token back with the answer to the current request. */
  clear(): void {
    this.send(`${this.name}=; ${this.attributes}; Max-Age=0`);
  }

  /** The token that a request carries, or null. */
  read(request: FastifyRequest): string | null {
    const header = request.headers.cookie;
    if (header === undefined) return null;
    for (const pair of header.split(';')) {
      const separator = pair.indexOf('=');
      if (separator > 0 && pair.slice(0, separator).trim() === this.name)
        return decoded(pair.slice(separator + 1).trim());
    }
    return null;
  }

  private send(cookie: string): void {
    currentState().reply.header('set-cookie', cookie);
  }
}

function decoded(value: string): string | null {
  try {
    const token = decodeURIComponent(value);
    return token === '' || token.length > 512 ? null : token;
  } catch {
    return null;
  }
}
