import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Credentials, Me } from '#contracts/identity';
import { SYSTEM_SCOPE, UnitOfWork, requestContext } from '#database';
import { newId } from '#kernel';
import { AccountMerged, CodeNeeded, WrongCredentials } from './domain/identity.errors.js';
import { PasswordCheck } from './password-check.js';
import { People } from './people.service.js';
import { hashOfToken, newSessionToken } from './session-token.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInTries } from './sign-in-tries.js';

/** A session just opened. The token is shown once, to its holder. */
export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly me: Me;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly passwords: PasswordCheck,
    private readonly tries: SignInTries,
    private readonly people: People,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws WrongCredentials, whatever was wrong; AccountMerged; CodeNeeded; TooManyTries. */
  async signIn(credentials: Credentials): Promise<SignedIn> {
    const { email } = credentials;
    const facts = await this.sessions.signInFacts(email, requestContext.getStore()?.ip ?? null);
    const verdict = await this.tries.judged(email, facts, () => this.passwords.verdict(credentials, facts));
    if (verdict === 'code-needed') throw new CodeNeeded();
    // Only a caller with the right password is told, so that nobody else learns of it.
    if (verdict === 'merged') throw new AccountMerged();
    if (verdict === 'wrong' || !facts) return this.refuse(email, facts?.person_id ?? null);
    const { person_id: personId, password_hash: checkedHash } = facts;
    return (await this.open(personId, checkedHash)) ?? this.refuse(email, personId);
  }

  /**
   * Strangers may type anything as their address, even a password. So the trail keeps a code of it, by which tries
   * of one address are known to belong together.
   */
  private async refuse(email: string, personId: string | null): Promise<never> {
    const subject =
      personId === null ? { kind: 'e-mail', id: await this.tries.codeOf(email) } : { kind: 'person', id: personId };
    await this.work.runAs(SYSTEM_SCOPE, async () => {
      await this.sessions.noteFailure(personId);
      await this.audit.record({ action: 'identity.sign-in-refused', subject });
    });
    throw new WrongCredentials();
  }

  /**
   * Opens a session in place of the one whose cookie came with the request.
   * @returns null where another password was set since this one was checked.
   */
  private open(personId: string, checkedHash: string): Promise<SignedIn | null> {
    const context = requestContext.getStore();
    const token = newSessionToken();
    const sessionId = newId();
    const replaced = context?.sessionToken ?? null;
    return this.work.runAs(SYSTEM_SCOPE, async () => {
      const expiresAt = await this.sessions.open({
        id: sessionId,
        tokenHash: hashOfToken(token),
        personId,
        checkedHash,
        ip: context?.ip ?? null,
        userAgent: context?.userAgent ?? null,
        replacedTokenHash: replaced === null ? null : hashOfToken(replaced),
      });
      if (!expiresAt) return null;
      const me = await this.people.me({ personId, sessionId });
      const { caller } = context ?? {};
      await this.audit.record({
        action: 'identity.signed-in',
        subject: { kind: 'person', id: personId },
        stateCode: me.person.stateCode,
        after: { sessionId, ...(caller ? { endedSessionId: caller.sessionId } : {}) },
        actorId: personId,
      });
      return { token, expiresAt, me };
    });
  }
}
