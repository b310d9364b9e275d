import { registerHooks } from 'node:module';

/** A database of a browser: it closes when it is told to, and then says what browsers say. */
class Database {
  static readonly kept = new Map<string, unknown>();
  static opened = 0;
  static isFull = false;
  static last: Database;
  static refuses = false;
  private isClosed = false;

  constructor() {
    Database.opened += 1;
    Database.last = this;
  }

  close(): void {
    this.isClosed = true;
  }

  put(_store: string, value: unknown, key: string): Promise<string> {
    if (Database.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    return this.whileOpen(() => (Database.kept.set(key, value), key));
  }

  get(_store: string, key: string): Promise<unknown> {
    return this.whileOpen(() => Database.kept.get(key));
  }

  count(): Promise<number> {
    return this.whileOpen(() => Database.kept.size);
  }

  delete(_store: string, { prefix }: { prefix: string }): Promise<void> {
    return this.whileOpen(() => {
      for (const key of [...Database.kept.keys()]) if (key.startsWith(prefix)) Database.kept.delete(key);
    });
  }

  transaction() {
    if (this.isClosed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    const under = ({ prefix }: { prefix: string }) => [...Database.kept].filter(([key]) => key.startsWith(prefix));
    return {
      store: {
        getAllKeys: (range: { prefix: string }) => Promise.resolve(under(range).map(([key]) => key)),
        getAll: (range: { prefix: string }) => Promise.resolve(under(range).map(([, value]) => value)),
      },
    };
  }

  private whileOpen<T>(work: () => T): Promise<T> {
    return this.isClosed
      ? Promise.reject(new DOMException('The database connection is closing.', 'InvalidStateError'))
      : Promise.resolve(work());
  }
}

const closers: {
  blocking?: (old: number, next: number, event: { target: Database }) => void;
  terminated?: () => void;
} = {};
Object.assign(globalThis, {
  IDBKeyRange: { bound: (prefix: string) => ({ prefix }) },
  openDatabase: (_name: string, _version: number, on: typeof closers) => {
    Object.assign(closers, on);
    return Database.refuses
      ? Promise.reject(new DOMException('refused', 'SecurityError'))
      : Promise.resolve(new Database());
  },
});
/** Modules that are loaded for this spec get these databases instead of those of a browser. */
const { search: forThisSpec } = new URL(import.meta.url);
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'idb' || !context.parentURL?.endsWith(forThisSpec)) return next(specifier, context);
    return { url: 'data:text/javascript,export const openDB = globalThis.openDatabase', shortCircuit: true };
  },
});
const { indexedStore } = await import('./device-store.js');

describe('What is put on a device', () => {
  beforeEach(() => {
    Database.kept.clear();
    Database.isFull = false;
    Database.refuses = false;
  });

  it.each<[string, () => void]>([
    ['by itself, and tells nobody', () => Database.last.close()],
    ['and says so', () => (Database.last.close(), closers.terminated?.())],
    ['as another version of it is wanted', () => closers.blocking?.(1, 2, { target: Database.last })],
  ])('goes there again where the browser closed the database %s', async (_how, close) => {
    const store = indexedStore<string>('answers');
    await store.put('q1', 'a');
    const before = Database.opened;
    close();
    await store.put('q2', 'b');
    expect(Database.opened).toBe(before + 1);
    expect([...Database.kept.values()]).toEqual(['a', 'b']);
    expect(await store.lasting()).toBe(true);
  });

  it('is read where the browser closed the database before', async () => {
    const store = indexedStore<string>('answers');
    await store.put('q1', 'a');
    Database.last.close();
    expect(await store.under('q')).toEqual(['a']);
  });

  it('stays in the page while the device is full, and goes to the device once there is room', async () => {
    const store = indexedStore<string>('answers');
    await store.put('q1', 'a');
    Database.isFull = true;
    await store.put('q1', 'b');
    await store.put('q2', 'c');
    expect([await store.get('q1'), await store.under('q'), await store.lasting()]).toEqual(['b', ['b', 'c'], false]);
    expect([...Database.kept]).toEqual([['q1', 'a']]);
    Database.isFull = false;
    expect(await store.lasting()).toBe(true);
    expect([...Database.kept]).toEqual([
      ['q1', 'b'],
      ['q2', 'c'],
    ]);
  });

  it('stays in the page of a browser that refuses, and is taken away there', async () => {
    const store = indexedStore<string>('answers');
    await store.put('q0', '');
    Database.refuses = true;
    Database.last.close();
    await store.put('q1', 'a');
    expect([await store.get('q1'), await store.lasting()]).toEqual(['a', false]);
    await store.clear('q1');
    expect(await store.get('q1')).toBeUndefined();
  });
});
