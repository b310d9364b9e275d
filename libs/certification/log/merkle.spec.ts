import { createHash } from 'node:crypto';
import {
  EMPTY_ROOT,
  consistencyRanges,
  hashLeaf,
  hashOf,
  hashesCompletedBy,
  inclusionRanges,
  nodeKey,
  siblingsOf,
  type Hash,
  type NodeHash,
  type NodeId,
} from './merkle-tree.js';
import { isConsistent, isIncluded } from './merkle-proof.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definition of RFC 9162, section 2.1.1, word for word and without any subtree kept. */
function mth(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0] ?? Buffer.of());
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.of(1), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

/** The definition of section 2.1.3.1. */
function path(m: number, leaves: Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))];
}

/** The definition of section 2.1.4.1. */
function subproof(m: number, leaves: Uint8Array[], known: boolean): Uint8Array[] {
  if (m === leaves.length) return known ? [] : [mth(leaves)];
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), known), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}

// The leaves and roots of the test data that Certificate Transparency logs share (certificate-transparency-go, merkletree).
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (text) => Buffer.from(text, 'hex'),
);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** A log in memory that keeps complete subtrees, as the database does. */
class Tree {
  readonly kept = new Map<string, Hash>();
  size = 0;
  readonly node: NodeHash = (id: NodeId) => {
    const hash = this.kept.get(nodeKey(id));
    if (!hash) throw new Error(`subtree ${nodeKey(id)} is not kept`);
    return hash;
  };

  append(data: Uint8Array): void {
    for (const { node, hash } of hashesCompletedBy(this.size, hashLeaf(data), this.node))
      this.kept.set(nodeKey(node), hash);
    this.size += 1;
  }
}

const treeOf = (leaves: Uint8Array[]): Tree => {
  const tree = new Tree();
  leaves.forEach((leaf) => tree.append(leaf));
  return tree;
};

describe('the Merkle tree of the log', () => {
  it('has the hash of nothing as the root of an empty log', () => {
    expect(hex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(hashOf({ start: 0, end: 0 }, new Tree().node))).toBe(hex(EMPTY_ROOT));
  });

  it.each(ROOTS.map((root, i) => [i + 1, root] as const))('has the published root for %i leaves', (size, root) => {
    expect(hex(hashOf({ start: 0, end: size }, treeOf(LEAVES).node))).toBe(root);
    expect(hex(mth(LEAVES.slice(0, size)))).toBe(root);
  });

  it('needs only subtrees that are kept, and few of them', () => {
    const leaves = Array.from({ length: 300 }, (_, i) => Buffer.from(`leaf ${i}`));
    const tree = treeOf(leaves);
    expect(hex(hashOf({ start: 0, end: 300 }, tree.node))).toBe(hex(mth(leaves)));
    expect(tree.kept.size).toBe(300 + 150 + 75 + 37 + 18 + 9 + 4 + 2 + 1);
    expect(siblingsOf(255)).toHaveLength(8);
    expect(siblingsOf(256)).toHaveLength(0);
  });
});

describe('proofs of the log', () => {
  const leaves = Array.from({ length: 40 }, (_, i) => Buffer.from([i, i * 7]));
  const { node } = treeOf(leaves);
  const root = (size: number) => hashOf({ start: 0, end: size }, node);

  it('of inclusion are those of the definition, for every leaf of every size, and hold', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionRanges(index, size).map((range) => hashOf(range, node));
        expect(proof.map(hex)).toEqual(path(index, leaves.slice(0, size)).map(hex));
        const claim = { index, size, leafHash: hashLeaf(leaves[index] ?? Buffer.of()), proof, root: root(size) };
        expect(isIncluded(claim)).toBe(true);
        expect(isIncluded({ ...claim, leafHash: hashLeaf(Buffer.from('another')) })).toBe(false);
        expect(isIncluded({ ...claim, index: (index + 1) % (size + 1) })).toBe(false);
        expect(isIncluded({ ...claim, proof: [...proof, root(1)] })).toBe(false);
        if (proof.length > 0) expect(isIncluded({ ...claim, proof: proof.slice(1) })).toBe(false);
      }
    }
  });

  it('of consistency are those of the definition, for every pair of sizes, and hold', () => {
    for (let second = 1; second <= leaves.length; second += 1) {
      for (let first = 1; first <= second; first += 1) {
        const proof = consistencyRanges(first, second).map((range) => hashOf(range, node));
        expect(proof.map(hex)).toEqual(subproof(first, leaves.slice(0, second), true).map(hex));
        const claim = { first, second, proof, firstRoot: root(first), secondRoot: root(second) };
        expect(isConsistent(claim)).toBe(true);
        expect(isConsistent({ ...claim, secondRoot: hashLeaf(Buffer.from('forked')) })).toBe(false);
        expect(isConsistent({ ...claim, firstRoot: hashLeaf(Buffer.from('forked')) })).toBe(false);
        expect(isConsistent({ ...claim, proof: [...proof, root(1)] })).toBe(false);
      }
    }
  });

  it('are refused for leaves and sizes that the log has not', () => {
    expect(() => inclusionRanges(5, 5)).toThrow(RangeError);
    expect(() => inclusionRanges(-1, 5)).toThrow(RangeError);
    expect(() => consistencyRanges(6, 5)).toThrow(RangeError);
    expect(consistencyRanges(0, 5)).toEqual([]);
  });
});
