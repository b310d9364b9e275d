import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { nodeKey, type Hash, type NodeHash, type NodeId } from './log/merkle-tree.js';

const LOG_LOCK = 'certification.log';

export interface NewLeaf {
  readonly index: number;
  readonly statusChangeId: string;
  readonly certificateId: string;
  readonly salt: Uint8Array;
  readonly data: string;
  /** The complete subtrees that the leaf completes, its own hash first. */
  readonly nodes: readonly { readonly node: NodeId; readonly hash: Hash }[];
  /** The root of the log that ends with the leaf, and the signed note that says so. */
  readonly root: Hash;
  readonly note: string;
}

const bytes = (hash: Uint8Array): Buffer => Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength);

@Injectable()
export class LogRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The number of leaves. The log is locked until this transaction ends, so leaves come one after the other. */
  async hold(): Promise<number> {
    await this.work.query('select pg_advisory_xact_lock(hashtext($1))', [LOG_LOCK]);
    return this.size();
  }

  async size(): Promise<number> {
    const row = await this.work.one<{ size: string }>(
      'select coalesce(max(size), 0) as size from certification.checkpoint',
    );
    return Number(row?.size ?? 0);
  }

  /** Hashes of complete subtrees; the function throws where one is not kept. */
  async nodes(wanted: readonly NodeId[]): Promise<NodeHash> {
    const rows = await this.work.query<{ level: number; index: string; hash: Buffer }>(
      `select n.level, n.index, n.hash from certification.log_node n
         join unnest($1::smallint[], $2::bigint[]) w(level, index) on w.level = n.level and w.index = n.index`,
      [wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
    );
    const kept = new Map<string, Hash>(
      rows.map(({ level, index, hash }) => [nodeKey({ level, index: Number(index) }), new Uint8Array(hash)]),
    );
    return (node) => {
      const hash = kept.get(nodeKey(node));
      if (!hash) throw new Error(`The log does not hold subtree ${nodeKey(node)}`);
      return hash;
    };
  }

  async append(leaf: NewLeaf): Promise<void> {
    await this.work.query(
      `with leaf as (
         insert into certification.log_leaf (index, status_change_id, certificate_id, salt, data)
         values ($1, $2, $3, $4, $5)),
       nodes as (
         insert into certification.log_node (level, index, hash)
         select * from unnest($6::smallint[], $7::bigint[], $8::bytea[]))
       insert into certification.checkpoint (size, root, note) values ($1 + 1, $9, $10)`,
      [
        leaf.index,
        leaf.statusChangeId,
        leaf.certificateId,
        bytes(leaf.salt),
        leaf.data,
        leaf.nodes.map(({ node }) => node.level),
        leaf.nodes.map(({ node }) => node.index),
        leaf.nodes.map(({ hash }) => bytes(hash)),
        bytes(leaf.root),
        leaf.note,
      ],
    );
  }

  /** The checkpoint of that size, or the newest; null where the log never had that size. */
  async checkpoint(size: number | null): Promise<{ size: number; note: string } | null> {
    const row = await this.work.one<{ size: string; note: string }>(
      `select size, note from certification.checkpoint
       where $1::bigint is null or size = $1 order by size desc limit 1`,
      [size],
    );
    return row && { size: Number(row.size), note: row.note };
  }
}
