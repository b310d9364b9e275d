import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { KeyRing } from '#keys';
import { openCheckpoint } from './log/checkpoint.js';
import { leafData } from './log/log-leaf.js';
import { EMPTY_ROOT, hashLeaf, hashOf, hashesCompletedBy, nodeKey, type Hash } from './log/merkle-tree.js';
import { LogReadingRepository, type LeafRow, type LogCounts } from './log-reading.repository.js';

export interface LogReport {
  /** Leaves of the log. */
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly checkpoints: number;
  readonly consistent: boolean;
  /** What does not agree, one line each: `leaf 7: not what its certificate says`. At most a hundred. */
  readonly problems: readonly string[];
}

const PAGE = 500;
const MOST_PROBLEMS = 100;

/** Recomputes the whole log from the certificates and their history and compares it with what is kept and signed. */
@Injectable()
export class LogVerifier {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: LogReadingRepository,
    private readonly keys: KeyRing,
  ) {}

  verify(): Promise<LogReport> {
    return this.work.runAs(SYSTEM_SCOPE, async () => {
      const { publicKey } = await this.keys.signer('log');
      const check = new LogCheck(publicKey);
      await this.readOn(check);
      let counts = await this.reading.counts();
      // Leaves written meanwhile are read too, so that the counts are of the leaves that were read.
      while (counts.leaves > check.size && (await this.readOn(check))) counts = await this.reading.counts();
      check.counts(counts);
      return check.report();
    });
  }

  /** @returns whether there was anything more. */
  private async readOn(check: LogCheck): Promise<boolean> {
    const { size } = check;
    let rows;
    do {
      rows = await this.reading.leaves(check.last, PAGE);
      rows.forEach((row) => check.leaf(row));
    } while (rows.length === PAGE);
    return check.size > size;
  }
}

/** One recomputation, leaf by leaf in their order. */
class LogCheck {
  size = 0;
  /** The index of the last leaf; -1 before the first. */
  last = -1;
  private root: Hash = EMPTY_ROOT;
  private checkpoints = 0;
  private readonly nodes = new Map<string, Hash>();
  private readonly problems: string[] = [];

  constructor(private readonly publicKey: Uint8Array) {}

  leaf(row: LeafRow): void {
    const index = this.size;
    this.last = Number(row.index);
    if (this.last !== index) this.problem(`leaf ${index}`, 'missing');
    const { kind, at, reason, certificate } = row;
    const data = leafData({ kind, at, reason, certificate }, new Uint8Array(row.salt));
    if (data !== row.data) this.problem(`leaf ${index}`, 'not what its certificate and its change say');
    this.append(index, row);
    this.root = hashOf({ start: 0, end: index + 1 }, this.node);
    this.size = index + 1;
    this.checkpoint(row);
  }

  counts({ leaves, changes, nodes }: LogCounts): void {
    if (leaves !== this.size) this.problem('log', `${leaves} leaves kept, ${this.size} read in their order`);
    if (changes !== this.size) this.problem('log', `${changes} changes of status, ${this.size} leaves`);
    if (nodes !== this.nodes.size) this.problem('log', `${nodes} subtrees kept, ${this.nodes.size} computed`);
  }

  report(): LogReport {
    const { size, checkpoints, problems } = this;
    const root = Buffer.from(this.root).toString('base64');
    return { size, root, checkpoints, consistent: problems.length === 0, problems: problems.slice(0, MOST_PROBLEMS) };
  }

  private append(index: number, { data, hashes }: LeafRow): void {
    for (const { node, hash } of hashesCompletedBy(index, hashLeaf(new TextEncoder().encode(data)), this.node)) {
      this.nodes.set(nodeKey(node), hash);
      if (hashes[String(node.level)] !== Buffer.from(hash).toString('hex')) {
        this.problem(`subtree ${nodeKey(node)}`, 'not the hash of what is below it');
      }
    }
  }

  private checkpoint({ note }: LeafRow): void {
    const signed = note === null ? null : openCheckpoint(note, this.publicKey);
    const holds = signed?.size === this.size && Buffer.from(signed.root).equals(Buffer.from(this.root));
    if (holds) this.checkpoints += 1;
    else this.problem(`checkpoint ${this.size}`, 'missing, of another root, or not signed by the log');
  }

  private readonly node = (id: { level: number; index: number }): Hash => {
    const hash = this.nodes.get(nodeKey(id));
    if (!hash) throw new Error(`Subtree ${nodeKey(id)} was not computed`);
    return hash;
  };

  private problem(where: string, what: string): void {
    this.problems.push(`${where}: ${what}`);
  }
}
