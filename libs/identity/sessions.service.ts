import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { Session, listSessions } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { SessionNotFound } from './domain/identity.errors.js';
import { hashOfToken } from './session-token.js';
import { SESSIONS } from './sessions.list.js';
import { SessionsRepository, type SessionRow } from './sessions.repository.js';

/** What a person may do with their own sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  list({ personId, sessionId }: Caller, asked: Query<typeof listSessions>) {
    return this.work.run(async () =>
      presented(await SESSIONS.page(this.work, { ...asked, given: { personId } }), (row) => present(row, sessionId)),
    );
  }

  /** Ends the session of the token; once ended, ending it again changes nothing. */
  signOut(caller: Caller, token: string): Promise<void> {
    return this.work.run(async () => {
      await this.sessions.endByToken(hashOfToken(token));
      await this.record('identity.signed-out', caller, { sessionId: caller.sessionId });
    });
  }

  end(caller: Caller, sessionId: string): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.sessions.endOne(caller.personId, sessionId))) throw new SessionNotFound();
      await this.record('identity.session-ended', caller, { sessionId });
    });
  }

  /** @returns how many sessions ended, this one included. */
  signOutEverywhere(caller: Caller): Promise<number> {
    return this.work.run(async () => {
      const ended = await this.sessions.endAllOf(caller.personId);
      await this.record('identity.signed-out-everywhere', caller, { ended });
      return ended;
    });
  }

  private record(action: `identity.${string}`, { personId, stateCode }: Caller, after: object): Promise<void> {
    return this.audit.record({ action, subject: { kind: 'person', id: personId }, stateCode, after });
  }
}

const present = (row: SessionRow, current: string): Session => ({
  id: row.id,
  current: row.id === current,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  ip: row.ip,
  userAgent: row.userAgent,
});
