import { timingSafeEqual } from 'node:crypto';
import { EMPTY_ROOT, hashChildren, type Hash } from './merkle-tree.js';

const same = (a: Hash, b: Hash): boolean => a.length === b.length && timingSafeEqual(a, b);
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

/** Whether the proof shows the leaf in the tree of that root; RFC 9162, section 2.1.3.2, step by step. */
export function isIncluded({ index, size, leafHash, proof, root }: Inclusion): boolean {
  if (index < 0 || index >= size) return false;
  let place = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = hashChildren(sibling, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = hashChildren(hash, sibling);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(hash, root);
}

export interface Consistency {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Hash;
  readonly secondRoot: Hash;
  readonly proof: readonly Hash[];
}

/** Whether the smaller tree is a prefix of the larger; RFC 9162, section 2.1.4.2, step by step. */
export function isConsistent({ first, second, firstRoot, secondRoot, proof }: Consistency): boolean {
  if (first > second || first < 0) return false;
  if (first === 0) return proof.length === 0 && same(firstRoot, EMPTY_ROOT);
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : [...proof];
  const start = path.shift();
  if (!start) return false;
  let [place, last] = [first - 1, second - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  let [old, current] = [start, start];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      [old, current] = [hashChildren(sibling, old), hashChildren(sibling, current)];
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      current = hashChildren(current, sibling);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(old, firstRoot) && same(current, secondRoot);
}
