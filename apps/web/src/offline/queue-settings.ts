import type { Problem } from '../api/problem.js';
import type { Kept, Refusal } from './kept.js';
import type { Receipt } from './receipt.js';
import type { DeviceStore } from './device-store.js';

export interface QueueState<V> {
  readonly kept: ReadonlyMap<string, Kept<V>>;
  /** The number of values that the centre does not have, refused ones among them. */
  readonly unsent: number;
  readonly refused: readonly Kept<V>[];
  readonly link: 'up' | 'down';
  readonly savedAt: Date | null;
  /** The reason why the centre takes nothing at all from here, if it does not. */
  readonly refusal: Problem | null;
  /** Whether what waits outlasts the page. */
  readonly lasting: boolean;
}

export interface QueueSettings<V> {
  /** A name of its own on this device; windows that show the same share it. */
  readonly name: string;
  readonly device: string;
  readonly store: DeviceStore<Kept<V>>;
  /** What the centre has already. */
  readonly known: readonly Kept<V>[];
  readonly atOnce: number;
  readonly send: (batch: readonly Kept<V>[]) => Promise<Receipt<V>>;
  /** Finds a value that is refused without being sent. */
  readonly check?: (value: V) => Refusal | null;
  /** Refusals after which what was sent is not worth keeping. */
  readonly drops?: (refusal: Problem) => boolean;
  /** The lowest number for the next sequence; by default sequences count from 1. */
  readonly lowest?: () => number;
  /** The pause before a value is sent, so that what follows at once goes with it. */
  readonly pause?: number;
  readonly pauses?: readonly number[];
}
