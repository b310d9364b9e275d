import { createHash } from 'node:crypto';

/** A hash of 32 bytes (SHA-256). */
export type Hash = Uint8Array;

/** The leaves [start, end) of the log. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A complete subtree: the leaves [index·2^level, (index + 1)·2^level). Only these are kept, and each never changes. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

export const nodeKey = ({ level, index }: NodeId): string => `${level}/${index}`;

/** Looks up the hash of a complete subtree; throws where it is not kept. */
export type NodeHash = (node: NodeId) => Hash;

const sha256 = (...parts: Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 9162, section 2.1.1: HASH(0x00 || data). */
export const hashLeaf = (data: Uint8Array): Hash => sha256(LEAF, data);

/** RFC 9162, section 2.1.1: HASH(0x01 || left || right). */
export const hashChildren = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** The root of a log without leaves: the hash of nothing. */
export const EMPTY_ROOT: Hash = sha256();

/** The largest power of two smaller than `size` (2 or more), where RFC 9162 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/**
 * The complete subtrees that make up a range, from left to right. The range starts where a split of the tree starts.
 */
export function nodesOf({ start, end }: Range): NodeId[] {
  const nodes: NodeId[] = [];
  for (let from = start; from < end;) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level += 1;
    nodes.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return nodes;
}

/** The hash of a range out of its complete subtrees: at most log₂ n of them, folded from the right. */
export function hashOf(range: Range, node: NodeHash): Hash {
  const [last, ...rest] = nodesOf(range).reverse();
  if (!last) return EMPTY_ROOT;
  return rest.reduce((right, left) => hashChildren(node(left), right), node(last));
}

/**
 * The ranges whose hashes prove that leaf `index` is in the first `size` leaves (RFC 9162, section 2.1.3.1), leaf
 * upwards.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError(`no leaf ${index} among ${size}`);
  const path: Range[] = [];
  let tree: Range = { start: 0, end: size };
  while (tree.end - tree.start > 1) {
    const middle: number = tree.start + splitOf(tree.end - tree.start);
    const left: Range = { start: tree.start, end: middle };
    const right: Range = { start: middle, end: tree.end };
    path.push(index < middle ? right : left);
    tree = index < middle ? left : right;
  }
  return path.reverse();
}

/** The ranges whose hashes prove that the first `first` leaves are a prefix of the first `second` (section 2.1.4.1). */
export function consistencyRanges(first: number, second: number): Range[] {
  if (first < 0 || first > second) throw new RangeError(`${first} leaves are no prefix of ${second}`);
  if (first === 0 || first === second) return [];
  const path: Range[] = [];
  let tree: Range = { start: 0, end: second };
  // The holder of the old tree knows its hash as long as it is a left edge of the new one.
  let known = true;
  while (tree.end !== first) {
    const middle: number = tree.start + splitOf(tree.end - tree.start);
    const left: Range = { start: tree.start, end: middle };
    const right: Range = { start: middle, end: tree.end };
    path.push(first <= middle ? right : left);
    if (first > middle) known = false;
    tree = first <= middle ? left : right;
  }
  if (!known) path.push(tree);
  return path.reverse();
}

/** The complete subtrees that leaf number `index` completes, smallest first; each has the leaf as its last. */
function completedBy(index: number): NodeId[] {
  const nodes: NodeId[] = [{ level: 0, index }];
  for (let level = 1; (index + 1) % 2 ** level === 0; level += 1)
    nodes.push({ level, index: (index + 1) / 2 ** level - 1 });
  return nodes;
}

/** Hashes of everything that leaf `index` completes, given its own hash; the left siblings come from `node`. */
export function hashesCompletedBy(index: number, leaf: Hash, node: NodeHash): { node: NodeId; hash: Hash }[] {
  let hash = leaf;
  return completedBy(index).map((completed) => {
    if (completed.level > 0)
      hash = hashChildren(node({ level: completed.level - 1, index: completed.index * 2 }), hash);
    return { node: completed, hash };
  });
}

/** The left siblings that `hashesCompletedBy` will ask for. */
export function siblingsOf(index: number): NodeId[] {
  return completedBy(index)
    .filter(({ level }) => level > 0)
    .map((completed) => ({ level: completed.level - 1, index: completed.index * 2 }));
}
