import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Credentials, Me } from '#contracts/identity';
import { SYSTEM_SCOPE, UnitOfWork, requestContext } from '#database';
import { RateLimiter } from '#http';
import { newId } from '#kernel';
import { CodeNeeded, WrongCredentials } from './domain/identity.errors.js';
import { Passwords } from './passwords.js';
import { PeopleService } from './people.service.js';
import { hashOfToken, newSessionToken } from './session-token.js';
import { SessionsRepository } from './sessions.repository.js';

const QUARTER_HOUR = 900;
const TRIES_OF_ONE = 10;
const TRIES_FROM_ADDRESS = 100;
const LIMIT = { insured: true };

/** A session just opened. The token is shown once, to its holder. */
export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly me: Me;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly passwords: Passwords,
    private readonly people: PeopleService,
    private readonly limits: RateLimiter,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws WrongCredentials, whatever was wrong; CodeNeeded; DomainError rate-limited. */
  async signIn({ email, password, code }: Credentials): Promise<SignedIn> {
    const address = email.toLowerCase();
    await this.refuseTooMany(address);
    const facts = await this.sessions.signInFacts(address);
    const right = await this.passwords.match(facts?.password_hash ?? null, password);
    if (!right || !facts?.active) return this.refuse(address, facts?.person_id ?? null);
    if (facts.second_factor) {
      // Nobody has a second factor yet, so no code can be the right one.
      if (code === undefined) throw new CodeNeeded();
      return this.refuse(address, facts.person_id);
    }
    const { person_id: personId, password_hash: checkedHash } = facts;
    return (await this.open(personId, checkedHash)) ?? this.refuse(address, personId);
  }

  private async refuseTooMany(address: string): Promise<void> {
    const from = requestContext.getStore()?.ip ?? 'unknown';
    await this.limits.consume(`sign-in:${from}`, TRIES_FROM_ADDRESS, QUARTER_HOUR, LIMIT);
    await this.limits.consume(`sign-in:${from}:${address}`, TRIES_OF_ONE, QUARTER_HOUR, LIMIT);
  }

  private async refuse(address: string, personId: string | null): Promise<never> {
    await this.work.runAs(SYSTEM_SCOPE, async () => {
      await this.sessions.noteFailure(personId);
      const subject = personId === null ? { kind: 'e-mail', id: address } : { kind: 'person', id: personId };
      await this.audit.record({ action: 'identity.sign-in-refused', subject, after: { email: address } });
    });
    throw new WrongCredentials();
  }

  /** Null where another password was set since this one was checked. */
  private open(personId: string, checkedHash: string): Promise<SignedIn | null> {
    const context = requestContext.getStore();
    const token = newSessionToken();
    const sessionId = newId();
    return this.work.runAs(SYSTEM_SCOPE, async () => {
      const expiresAt = await this.sessions.open({
        id: sessionId,
        tokenHash: hashOfToken(token),
        personId,
        checkedHash,
        ip: context?.ip ?? null,
        userAgent: context?.userAgent ?? null,
      });
      if (!expiresAt) return null;
      const me = await this.people.me({ personId, sessionId });
      const subject = { kind: 'person', id: personId };
      await this.audit.record({
        action: 'identity.signed-in',
        subject,
        stateCode: me.person.stateCode,
        after: { sessionId },
        actorId: personId,
      });
      return { token, expiresAt, me };
    });
  }
}
