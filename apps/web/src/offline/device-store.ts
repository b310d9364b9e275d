import type { IDBPDatabase } from 'idb';
import { openedDatabase, STORES } from './database.js';

type StoreName = (typeof STORES)[number];

/** Things by key on this device. If the browser refuses to keep anything, they last as long as the page. */
export interface DeviceStore<T> {
  put(key: string, value: T): Promise<void>;
  get(key: string): Promise<T | undefined>;
  /** Everything whose key begins with `prefix`, by key. */
  under(prefix: string): Promise<T[]>;
  /** Takes away everything whose key begins with `prefix`. */
  clear(prefix: string): Promise<void>;
  /** Whether everything that was put outlasts the page. */
  lasting(): Promise<boolean>;
}

const END = '\uffff';
const sorted = <T>(entries: Iterable<readonly [string, T]>): T[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);

/** A store in memory, for a browser that refuses, and for tests. */
export function memoryStore<T>(kept = new Map<string, T>()): DeviceStore<T> {
  const keysUnder = (prefix: string) => [...kept.keys()].filter((key) => key.startsWith(prefix));
  return {
    put: async (key, value) => {
      await Promise.resolve(kept.set(key, value));
    },
    get: (key) => Promise.resolve(kept.get(key)),
    under: (prefix) => Promise.resolve(sorted([...kept].filter(([key]) => key.startsWith(prefix)))),
    clear: async (prefix) => {
      await Promise.resolve(keysUnder(prefix).map((key) => kept.delete(key)));
    },
    lasting: () => Promise.resolve(false),
  };
}

const stores = new Map<StoreName, DeviceStore<unknown>>();

/** The store of that name, the same one for everybody who asks. */
export function deviceStore<T>(store: StoreName): DeviceStore<T> {
  const made = stores.get(store) ?? indexedStore(store);
  stores.set(store, made);
  return made as DeviceStore<T>;
}

/**
 * A store in IndexedDB, with a memory beside it for what the browser does not take: in a private window, on a full
 * device, after it closed the database. The memory comes before the device, and is written to it as soon as possible.
 */
export function indexedStore<T>(store: StoreName): DeviceStore<T> {
  const waiting = new Map<string, T>();
  const memory = memoryStore(waiting);
  const writeWaiting = async (): Promise<void> => {
    for (const [key, value] of [...waiting]) {
      if (!(await tried(async (db) => (await db.put(store, value, key)) === key, false))) return;
      if (waiting.get(key) === value) waiting.delete(key);
    }
  };
  return {
    async put(key, value) {
      waiting.set(key, value);
      await writeWaiting();
    },
    get: async (key) =>
      waiting.has(key) ? waiting.get(key) : await tried<T | undefined>((db) => db.get(store, key), undefined),
    async under(prefix) {
      const onDevice = await tried((db) => entriesOf<T>(db, store, prefix), []);
      const here = [...waiting].filter(([key]) => key.startsWith(prefix));
      return sorted(new Map([...onDevice, ...here]));
    },
    async clear(prefix) {
      await memory.clear(prefix);
      await tried((db) => db.delete(store, rangeOf(prefix)), undefined);
    },
    async lasting() {
      await writeWaiting();
      return waiting.size === 0 && (await tried(async (db) => (await db.count(store)) >= 0, false));
    },
  };
}

/** The result of `onDevice`, or else `otherwise`: a browser that refuses stops nobody. */
async function tried<R>(onDevice: (db: IDBPDatabase) => Promise<R>, otherwise: R): Promise<R> {
  try {
    return await openedDatabase(onDevice);
  } catch {
    return otherwise;
  }
}

const rangeOf = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, prefix + END);

async function entriesOf<T>(db: IDBPDatabase, store: StoreName, prefix: string): Promise<[string, T][]> {
  const { store: found } = db.transaction(store);
  const [keys, values] = await Promise.all([found.getAllKeys(rangeOf(prefix)), found.getAll(rangeOf(prefix))]);
  return keys.map((key, place) => [key as string, values[place] as T]);
}
