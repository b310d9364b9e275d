import { useRef, useState, type ReactNode } from 'react';
import { carryOut, type Came, type Outcome } from './bulk.js';

/** An act that a list offers for what is selected. */
export interface BulkAct<T> {
  readonly key: string;
  readonly label: string;
  /** Whether the centre allows the act for this item; the others are passed over. */
  readonly applies: (item: T) => boolean;
  /** The result for each item that the act is open to, as far as it can be foreseen. */
  readonly consequence: (items: readonly T[]) => ReactNode;
  readonly tone?: 'plain' | 'grave';
  /** The order in which the act is carried out, whatever the list is sorted by; by default as the rows are shown. */
  readonly inOrder?: (one: T, other: T) => number;
  readonly run: (item: T) => Promise<Came>;
  /** Called after the last item. */
  readonly done: () => Promise<unknown>;
}

export interface BulkResult<T> {
  readonly label: string;
  readonly outcomes: readonly Outcome<T>[];
  /** The number of items that were not begun, as the act was stopped. */
  readonly left: number;
}

export interface Bulk<T> {
  readonly running: { readonly label: string; readonly done: number; readonly total: number } | null;
  readonly result: BulkResult<T> | null;
  readonly start: (act: BulkAct<T>, items: readonly T[]) => Promise<readonly Outcome<T>[]>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** Carries out acts on many; the result of the last one stays until it is dismissed. */
export function useBulk<T>(): Bulk<T> {
  const [running, setRunning] = useState<Bulk<T>['running']>(null);
  const [result, setResult] = useState<BulkResult<T> | null>(null);
  const control = useRef<AbortController>(null);
  const start = async (act: BulkAct<T>, items: readonly T[]) => {
    const { label } = act;
    const { signal } = (control.current = new AbortController());
    const total = items.length;
    setResult(null);
    setRunning({ label, done: 0, total });
    const outcomes = await carryOut(items, act.run, {
      signal,
      onProgress: (done) => setRunning({ label, done, total }),
    });
    setRunning(null);
    setResult({ label, outcomes, left: total - outcomes.length });
    await act.done();
    return outcomes;
  };
  return { running, result, start, stop: () => control.current?.abort(), dismiss: () => setResult(null) };
}
