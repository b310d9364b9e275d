import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { createReadStream } from 'node:fs';
import { FileStore } from './file-store.js';

/** A backup copies the database and then the files; a file that it names must be there until it is done. */
const KEPT_FOR = '1 day';
const AT_ONCE = 200;

/** Contents in the store, and when they may be removed: several files may have the same content. */
@Injectable()
export class Contents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Stores a content that a row of this transaction will name; removing the same content waits for its end. */
  async keep({ hash, from, mediaType }: { hash: string; from: string | Buffer; mediaType: string }): Promise<void> {
    await this.hold(hash);
    await this.store.put(typeof from === 'string' ? createReadStream(from) : from, { mediaType });
  }

  /** Lets contents go with this transaction: they are removed a day later, unless something names them then. */
  async release(hashes: readonly string[], { at = KEPT_FOR }: { readonly at?: '0' | typeof KEPT_FOR } = {}) {
    const rows = hashes.map((hash) => ({ id: newId(), hash }));
    await this.work.query(
      `insert into storage.released_content (id, hash, due_at)
       select r.id, r.hash, now() + $2::interval from jsonb_to_recordset($1::jsonb) as r(id uuid, hash text)`,
      [JSON.stringify(rows), at],
    );
  }

  /** Removes, as the system, what was let go and is due. @returns how many were looked at. */
  async removeDue(): Promise<number> {
    const due = await this.work.query<{ id: string; hash: string }>(
      `select id, hash from storage.released_content where due_at <= now() order by due_at limit $1
       for update skip locked`,
      [AT_ONCE],
    );
    for (const { hash } of due) {
      await this.hold(hash);
      if (!(await this.isNamed(hash))) await this.store.remove(hash);
    }
    await this.work.query('delete from storage.released_content where id = any($1)', [due.map(({ id }) => id)]);
    return due.length;
  }

  private async hold(hash: string): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('storage.content ' || $1, 0))`, [hash]);
  }

  private async isNamed(hash: string): Promise<boolean> {
    const row = await this.work.one<{ named: boolean }>(
      `select exists (select from storage.file where hash = $1)
         or exists (select from storage.picture where hash = $1) as named`,
      [hash],
    );
    return row?.named ?? false;
  }
}
