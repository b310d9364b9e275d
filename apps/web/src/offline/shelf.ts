import { openDB, type IDBPDatabase } from 'idb';

const STORES = ['answers', 'papers', 'submissions', 'progress', 'courses'] as const;
type Store = (typeof STORES)[number];

/** Things by key on this device. Where the browser refuses to keep anything they last as long as the page. */
export interface Shelf<T> {
  put(key: string, value: T): Promise<void>;
  get(key: string): Promise<T | undefined>;
  /** Everything whose key begins with `prefix`, by key. */
  under(prefix: string): Promise<T[]>;
  /** Takes away everything whose key begins with `prefix`. */
  clear(prefix: string): Promise<void>;
  /** Whether what was put outlasts the page. */
  lasting(): Promise<boolean>;
}

const END = '\uffff';
const sorted = <T>(entries: ReadonlyMap<string, T>): T[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);

/** For a browser that refuses, and for tests. */
export function memoryShelf<T>(): Shelf<T> {
  const kept = new Map<string, T>();
  const keysUnder = (prefix: string) => [...kept.keys()].filter((key) => key.startsWith(prefix));
  return {
    put: async (key, value) => {
      await Promise.resolve(kept.set(key, value));
    },
    get: (key) => Promise.resolve(kept.get(key)),
    under: (prefix) => Promise.resolve(sorted(new Map([...kept].filter(([key]) => key.startsWith(prefix))))),
    clear: async (prefix) => {
      await Promise.resolve(keysUnder(prefix).map((key) => kept.delete(key)));
    },
    lasting: () => Promise.resolve(false),
  };
}

let opened: Promise<IDBPDatabase> | null = null;

const database = (): Promise<IDBPDatabase> =>
  (opened ??= openDB('kept', 1, {
    upgrade: (db) => STORES.forEach((store) => db.createObjectStore(store)),
    blocking: (_old, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opened = null),
  }));

const shelves = new Map<Store, Shelf<unknown>>();

/** The shelf of that name; the same one for everybody who asks. */
export function shelf<T>(store: Store): Shelf<T> {
  const made = shelves.get(store) ?? deviceShelf(store);
  shelves.set(store, made);
  return made as Shelf<T>;
}

/** In IndexedDB, with a memory beside it for what the browser does not take: a private window, or a full device. */
function deviceShelf(store: Store): Shelf<unknown> {
  const memory = memoryShelf<unknown>();
  let refused = false;
  const tried = async <R>(onDevice: (db: IDBPDatabase) => Promise<R>, otherwise: R): Promise<R> => {
    try {
      return await onDevice(await database());
    } catch {
      refused = true;
      return otherwise;
    }
  };
  return {
    async put(key, value) {
      const kept = await tried(async (db) => (await db.put(store, value, key)) === key, false);
      if (kept) await memory.clear(key);
      else await memory.put(key, value);
    },
    get: async (key) => (await memory.get(key)) ?? (await tried<unknown>((db) => db.get(store, key), undefined)),
    async under(prefix) {
      const range = () => IDBKeyRange.bound(prefix, prefix + END);
      return [...(await tried<unknown[]>((db) => db.getAll(store, range()), [])), ...(await memory.under(prefix))];
    },
    async clear(prefix) {
      await memory.clear(prefix);
      await tried((db) => db.delete(store, IDBKeyRange.bound(prefix, prefix + END)), undefined);
    },
    async lasting() {
      await tried((db) => db.count(store), 0);
      return !refused;
    },
  };
}
