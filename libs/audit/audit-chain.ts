import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { breakAt, startOf, type ChainBreak, type ChainHead, type ChainLink } from './chain-link.js';

const PAGE = 1_000;

export interface ChainReport {
  readonly streams: number;
  /** The number of entries read; a broken stream is read up to its first break. */
  readonly entries: number;
  /** The first break of each broken stream; empty when the trail is whole. */
  readonly breaks: readonly ChainBreak[];
}

interface LinkRow {
  readonly sequence: string;
  readonly fields: (string | null)[];
  readonly previous_hash: string;
  readonly hash: string;
}

/** Checks, even during writing, that no entry of the audit trail was altered, taken out, put in or cut off. */
@Injectable()
export class AuditChain {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async verify(): Promise<ChainReport> {
    const heads = await this.heads();
    const breaks: ChainBreak[] = [];
    let entries = 0;
    for (const head of heads) {
      const { reached, broken } = await this.follow(head);
      entries += reached;
      const found = broken ?? (await this.surplus(head.stream));
      if (found) breaks.push(found);
    }
    return { streams: heads.length, entries, breaks };
  }

  private async follow(head: ChainHead): Promise<{ reached: number; broken: ChainBreak | null }> {
    let last = startOf(head.stream);
    while (last.sequence < head.sequence) {
      const links = await this.page(last, head.sequence);
      for (const link of links) {
        const broken = breakAt(last, link);
        if (broken) return { reached: last.sequence, broken };
        last = link;
      }
      if (links.length === 0) break;
    }
    const whole = last.sequence === head.sequence && last.hash === head.hash;
    const truncated = { stream: head.stream, sequence: last.sequence, reason: 'truncated' } as const;
    return { reached: last.sequence, broken: whole ? null : truncated };
  }

  private heads(): Promise<ChainHead[]> {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, () =>
      this.unitOfWork.query<ChainHead>(
        `select stream, sequence::float8 as sequence, encode(hash, 'hex') as hash from audit.stream_head order by stream`,
      ),
    );
  }

  private async page(after: ChainHead, until: number): Promise<ChainLink[]> {
    const rows = await this.unitOfWork.runAs(SYSTEM_SCOPE, () =>
      this.unitOfWork.query<LinkRow>(
        `select sequence, encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash,
           array[stream::text, sequence::text, id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
             actor_id::text, actor_kind, state_code, action, subject_kind, subject_id, before::text, after::text,
             request_id, ip, user_agent] as fields
         from audit.entry where stream = $1 and sequence > $2 and sequence <= $3 order by sequence limit ${PAGE}`,
        [after.stream, after.sequence, until],
      ),
    );
    return rows.map((row) => ({
      stream: after.stream,
      sequence: Number(row.sequence),
      fields: row.fields,
      previousHash: row.previous_hash,
      hash: row.hash,
    }));
  }

  /** One statement sees the head and the entries at one moment, so an entry being appended is not taken for surplus. */
  private async surplus(stream: number): Promise<ChainBreak | null> {
    const [row] = await this.unitOfWork.runAs(SYSTEM_SCOPE, () =>
      this.unitOfWork.query<{ sequence: string }>(
        `select min(e.sequence) as sequence from audit.stream_head h
         join audit.entry e on e.stream = h.stream and e.sequence > h.sequence
         where h.stream = $1 having count(*) > 0`,
        [stream],
      ),
    );
    return row ? { stream, sequence: Number(row.sequence), reason: 'surplus' } : null;
  }
}
