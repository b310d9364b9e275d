import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import type { ConsistencyProof, InclusionProof } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { KeyRing } from '#keys';
import { logOriginOf, signCheckpoint } from './log/checkpoint.js';
import { leafData, newSalt, type LogStatement } from './log/log-leaf.js';
import {
  EMPTY_ROOT,
  consistencyRanges,
  hashLeaf,
  hashOf,
  hashesCompletedBy,
  inclusionRanges,
  nodeKey,
  nodesOf,
  siblingsOf,
  type Hash,
  type Range,
} from './log/merkle-tree.js';
import { LogRepository } from './log.repository.js';

const base64 = (hash: Hash): string => Buffer.from(hash).toString('base64');
const whole = (size: number): Range => ({ start: 0, end: size });

/** What a leaf of the log stands for. */
export interface LoggedChange {
  readonly statusChangeId: string;
  readonly certificateId: string;
  readonly statement: LogStatement;
}

/** The public, append-only Merkle log of every issue and change of status (RFC 9162, C2SP tlog-checkpoint). */
@Injectable()
export class TransparencyLog {
  private readonly origin: string;

  constructor(
    config: Config,
    private readonly work: UnitOfWork,
    private readonly log: LogRepository,
    private readonly keys: KeyRing,
  ) {
    this.origin = logOriginOf(config.publicUrl);
  }

  /**
   * Appends a leaf and signs the log that results. The log is locked until the transaction ends, so this comes last in
   * it. @returns the index of the leaf.
   */
  async append({ statusChangeId, certificateId, statement }: LoggedChange): Promise<number> {
    const index = await this.log.hold();
    const kept = await this.log.nodes([...siblingsOf(index), ...nodesOf(whole(index))]);
    const salt = newSalt();
    const data = leafData(statement, salt);
    const nodes = hashesCompletedBy(index, hashLeaf(new TextEncoder().encode(data)), kept);
    const fresh = new Map(nodes.map(({ node, hash }) => [nodeKey(node), hash]));
    const root = hashOf(whole(index + 1), (node) => fresh.get(nodeKey(node)) ?? kept(node));
    const note = await this.sign(index + 1, root);
    await this.log.append({ index, statusChangeId, certificateId, salt, data, nodes, root, note });
    return index;
  }

  /** The newest signed checkpoint. */
  checkpoint(): Promise<string> {
    return this.work.run(async () => (await this.log.checkpoint(null))?.note ?? (await this.sign(0, EMPTY_ROOT)));
  }

  /** Proves that leaf `leaf` is in the log of that size, or of the newest. */
  inclusionProof(leaf: number, wantedSize: number | null): Promise<InclusionProof> {
    return this.work.run(async () => {
      const checkpoint = await this.log.checkpoint(wantedSize);
      if (!checkpoint || leaf >= checkpoint.size) throw new DomainError('not-found', 'certification.no-leaf');
      const { size, note } = checkpoint;
      const hashes = await this.hashes([{ start: leaf, end: leaf + 1 }, whole(size), ...inclusionRanges(leaf, size)]);
      const [leafHash = '', root = '', ...proof] = hashes;
      return { leaf, size, leafHash, proof, root, checkpoint: note };
    });
  }

  /** Proves that the log of the first size is a prefix of the log of the second. */
  consistencyProof(first: number, second: number): Promise<ConsistencyProof> {
    return this.work.run(async () => {
      if (first > second || second > (await this.log.size())) {
        throw new DomainError('not-found', 'certification.no-leaf');
      }
      const hashes = await this.hashes([whole(first), whole(second), ...consistencyRanges(first, second)]);
      const [firstRoot = '', secondRoot = '', ...proof] = hashes;
      return { first, second, firstRoot, secondRoot, proof };
    });
  }

  private async hashes(ranges: readonly Range[]): Promise<string[]> {
    const node = await this.log.nodes(ranges.flatMap(nodesOf));
    return ranges.map((range) => base64(hashOf(range, node)));
  }

  private async sign(size: number, root: Hash): Promise<string> {
    return signCheckpoint({ origin: this.origin, size, root }, await this.keys.signer('log'));
  }
}
