import { Injectable } from '@nestjs/common';
import { Batcher, PreparedStatements, UnitOfWork } from '#database';
import type { Language, Role, StateCode } from '#kernel';

/** What the database says of the person who signs in. */
export interface SignInFacts {
  readonly person_id: string;
  readonly password_hash: string;
  readonly second_factor: boolean;
  readonly active: boolean;
  /** Whether they signed in from the address of this request within the last ninety days. */
  readonly known_here: boolean;
  /** Whether the account is merged into another, which they sign in to instead. */
  readonly merged: boolean;
}

/** The person whose session a token is. */
export interface SessionFacts {
  readonly session_id: string;
  readonly person_id: string;
  readonly state_code: StateCode | null;
  readonly roles: readonly Role[];
  /** Records that were merged into the person's. */
  readonly absorbed: readonly string[];
  readonly language: Language;
}

interface NoSession {
  readonly session_id: null;
}

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly personId: string;
  /** The hash that the given password matched. */
  readonly checkedHash: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** The token hash of the session that ends as this one opens. */
  readonly replacedTokenHash: Buffer | null;
}

const SESSIONS_AT_ONCE = 32;

/** Whether the session of a row still holds. */
export const HOLDS = 'identity.holds(ended_at, expires_at, last_seen_at)';

/** Sessions are found by the hash of their token; only its holder has the token itself. */
@Injectable()
export class SessionsRepository {
  private readonly lookups = new Batcher<Buffer, SessionFacts | null>(
    (tokens) => this.readAll(tokens),
    SESSIONS_AT_ONCE,
  );

  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: PreparedStatements,
  ) {}

  signInFacts(email: string, ip: string | null): Promise<SignInFacts | null> {
    return this.statements.one('identity.sign-in-lookup', 'select * from identity.sign_in_lookup($1, $2)', [email, ip]);
  }

  /** Reads it in one statement with the sessions of others who ask just then, as every request begins with it. */
  read(tokenHash: Buffer): Promise<SessionFacts | null> {
    return this.lookups.do(tokenHash);
  }

  /** @returns when it ends at the latest; null where the password that was checked is no longer the person's. */
  async open(session: NewSession): Promise<Date | null> {
    const { id, tokenHash, personId, checkedHash, ip, userAgent, replacedTokenHash } = session;
    const sql = 'select identity.open_session($1, $2, $3, $4, $5, $6, $7) as expires_at';
    const values = [id, tokenHash, personId, checkedHash, ip, userAgent, replacedTokenHash];
    const row = await this.work.one<{ expires_at: Date | null }>(sql, values);
    return row?.expires_at ?? null;
  }

  /** Notes the failure of a known person; nothing is kept of an unknown address, at the same cost. */
  async noteFailure(personId: string | null): Promise<void> {
    await this.work.query('select identity.record_failed_sign_in($1)', [personId]);
  }

  async endByToken(tokenHash: Buffer): Promise<void> {
    await this.work.query('select identity.end_session($1)', [tokenHash]);
  }

  /** @returns how many sessions ended. */
  async endAllOf(personId: string): Promise<number> {
    const row = await this.work.one<{ ended: number }>('select identity.end_all_sessions($1) as ended', [personId]);
    return row?.ended ?? 0;
  }

  /** @returns false where the person has no such session that holds. */
  async endOne(personId: string, id: string): Promise<boolean> {
    const ended = await this.work.query(
      `update identity.session set ended_at = now() where id = $1 and person_id = $2 and ${HOLDS} returning id`,
      [id, personId],
    );
    return ended.length > 0;
  }

  private async readAll(tokenHashes: readonly Buffer[]): Promise<readonly (SessionFacts | null)[]> {
    const rows = await this.statements.many<SessionFacts | NoSession>(
      'identity.read-sessions',
      `select r.* from unnest($1::bytea[]) with ordinality as q(token, place)
         left join lateral identity.read_session(q.token) r on true order by q.place`,
      [tokenHashes],
    );
    return rows.map((row) => (row.session_id === null ? null : row));
  }
}
