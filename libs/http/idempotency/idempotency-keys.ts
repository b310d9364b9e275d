import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';

const PURGED_AT_ONCE = 10_000;

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or null where there was no body. */
  readonly body: string | null;
}

export interface Claim {
  readonly personId: string;
  readonly key: string;
  readonly operation: string;
  readonly fingerprint: Buffer;
}

interface KeyRow {
  readonly fingerprint: Buffer;
  readonly status: number | null;
  readonly headers: Record<string, string> | null;
  readonly body: string | null;
}

/** The answers to requests that may be repeated: kept for a day, separately for each person. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Claims the key for this request. While another request with the key is being answered, it waits for the outcome.
   * @returns false when the key was used before.
   */
  async claim({ personId, key, operation, fingerprint }: Claim): Promise<boolean> {
    const claimed = await this.unitOfWork.query(
      `insert into http.idempotency_key as known (person_id, key, operation, fingerprint) values ($1, $2, $3, $4)
       on conflict (person_id, key) do update
         set operation = excluded.operation, fingerprint = excluded.fingerprint, created_at = now(),
             status = null, headers = null, body = null
         where known.created_at < now() - interval '24 hours'
       returning 1`,
      [personId, key, operation, fingerprint],
    );
    return claimed.length === 1;
  }

  /** The answer kept under the key, or null where the key belongs to another request. */
  async answerTo({ personId, key, fingerprint }: Claim): Promise<StoredAnswer | null> {
    const [row] = await this.unitOfWork.query<KeyRow>(
      'select fingerprint, status, headers, body from http.idempotency_key where person_id = $1 and key = $2',
      [personId, key],
    );
    if (!row || row.status === null || !row.fingerprint.equals(fingerprint)) return null;
    return { status: row.status, headers: row.headers ?? {}, body: row.body };
  }

  async keep({ personId, key }: Claim, { status, headers, body }: StoredAnswer): Promise<void> {
    await this.unitOfWork.query(
      'update http.idempotency_key set status = $3, headers = $4, body = $5 where person_id = $1 and key = $2',
      [personId, key, status, JSON.stringify(headers), body],
    );
  }

  /** Deletes keys older than a day, a batch at a time. @returns how many. */
  async purge(): Promise<number> {
    let all = 0;
    let gone = PURGED_AT_ONCE;
    while (gone === PURGED_AT_ONCE) {
      gone = await this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.purgeSome());
      all += gone;
    }
    return all;
  }

  private async purgeSome(): Promise<number> {
    const gone = await this.unitOfWork.query(
      `delete from http.idempotency_key where ctid = any(array(
         select ctid from http.idempotency_key where created_at < now() - interval '24 hours' limit $1))
         and created_at < now() - interval '24 hours' returning 1`,
      [PURGED_AT_ONCE],
    );
    return gone.length;
  }
}
