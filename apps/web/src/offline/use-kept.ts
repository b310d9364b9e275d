import { useEffect, useSyncExternalStore } from 'react';
import type { KeptQueue } from './kept-queue.js';
import type { QueueState } from './queue-settings.js';

/** The state of a queue, which sends as long as somebody looks. */
export function useKept<V>(queue: KeptQueue<V>): QueueState<V> {
  useEffect(() => queue.start(), [queue]);
  return useSyncExternalStore(queue.subscribe, queue.read);
}
