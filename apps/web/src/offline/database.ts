import { openDB, type IDBPDatabase } from 'idb';

export const STORES = ['answers', 'papers', 'submissions', 'progress', 'courses'] as const;
export const DATABASE = 'kept';

/** The longest wait for a browser that neither opens the database nor refuses. */
const PATIENCE = 3_000;
/** The pause after a failure, so that it is not tried again at every keystroke. */
const PAUSE = 2_000;

let opened: Promise<IDBPDatabase> | null = null;

function open(): Promise<IDBPDatabase> {
  const made: Promise<IDBPDatabase> = inTime(
    openDB(DATABASE, 1, {
      upgrade: (db) => STORES.forEach((store) => db.createObjectStore(store)),
      // Another version of the program wants it, or somebody clears the browser; it is opened again when next needed.
      blocking: (_old, _next, event) => {
        (event.target as IDBDatabase).close();
        forget(made);
      },
      terminated: () => forget(made),
    }),
  );
  made.catch(() => setTimeout(() => forget(made), PAUSE));
  return made;
}

const forget = (database: Promise<IDBPDatabase>): void => {
  if (opened === database) opened = null;
};

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((done, refuse) => {
    const timer = setTimeout(() => refuse(new Error('The browser does not open its database')), PATIENCE);
    work.then(done, refuse).finally(() => clearTimeout(timer));
  });

/** Whether the browser closed the database between two steps and told nobody, or has not told yet. */
const isClosed = (failure: unknown): boolean =>
  failure instanceof DOMException &&
  ['InvalidStateError', 'AbortError', 'TransactionInactiveError'].includes(failure.name);

/** Does `work` with the database of this device, which is opened again if the browser closed it. */
export async function openedDatabase<R>(work: (db: IDBPDatabase) => Promise<R>): Promise<R> {
  const database = (opened ??= open());
  try {
    return await work(await database);
  } catch (failure) {
    if (!isClosed(failure)) throw failure;
    forget(database);
    return work(await (opened ??= open()));
  }
}
