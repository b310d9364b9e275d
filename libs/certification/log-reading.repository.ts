import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { CertificateSnapshot } from './domain/certificate-snapshot.js';
import type { StatusChangeKind } from './domain/certificate.states.js';

/** A leaf with what it stands for, the subtrees that end with it and the checkpoint signed after it. */
export interface LeafRow {
  readonly index: string;
  readonly data: string;
  readonly salt: Buffer;
  readonly kind: StatusChangeKind;
  readonly at: string;
  readonly reason: string | null;
  readonly certificate: CertificateSnapshot;
  /** Hex, by level. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly note: string | null;
}

/** How many leaves, changes and nodes there are, all at the same moment. */
export interface LogCounts {
  readonly leaves: number;
  readonly changes: number;
  readonly nodes: number;
}

/** Reads the log as a whole, for checks. */
@Injectable()
export class LogReadingRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Leaves in order, after the one of index `after`. */
  leaves(after: number, limit: number): Promise<LeafRow[]> {
    return this.work.query(
      `select l.index, l.data, l.salt, h.kind, certification.utc(h.at) as at, h.reason, c.snapshot as certificate,
         p.note, coalesce((select jsonb_object_agg(n.level, encode(n.hash, 'hex'))
           from generate_series(0, 62) as g(level)
             join certification.log_node n on n.level = g.level and n.index = ((l.index + 1) >> g.level) - 1
           where (l.index + 1) % (1::bigint << g.level) = 0), '{}') as hashes
       from certification.log_leaf l
         join certification.status_change h on h.id = l.status_change_id
         join certification.certificate c on c.id = h.certificate_id
         left join certification.checkpoint p on p.size = l.index + 1
       where l.index > $1 order by l.index limit $2`,
      [after, limit],
    );
  }

  async counts(): Promise<LogCounts> {
    const row = await this.work.one<LogCounts>(
      `select (select count(*) from certification.log_leaf)::int as leaves,
         (select count(*) from certification.status_change)::int as changes,
         (select count(*) from certification.log_node)::int as nodes`,
    );
    return row ?? { leaves: 0, changes: 0, nodes: 0 };
  }
}
