import { Injectable } from '@nestjs/common';
import { SessionReader, type SignedInCaller } from '#http';
import { hashOfToken } from './session-token.js';
import { SessionsRepository } from './sessions.repository.js';

/** Answers the edge from the sessions in the database, in one statement. */
@Injectable()
export class StoredSessions extends SessionReader {
  constructor(private readonly sessions: SessionsRepository) {
    super();
  }

  async read(token: string): Promise<SignedInCaller | null> {
    const facts = await this.sessions.read(hashOfToken(token));
    if (!facts) return null;
    return {
      personId: facts.person_id,
      sessionId: facts.session_id,
      stateCode: facts.state_code,
      roles: facts.roles,
      ...(facts.absorbed.length > 0 && { absorbed: facts.absorbed }),
      language: facts.language,
    };
  }
}
