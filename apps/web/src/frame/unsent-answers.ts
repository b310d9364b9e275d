const KEPT = 'kept';
const PAPERS = 'papers';
const ANSWERS = 'answers';

interface Kept {
  readonly savedAt: string | null;
}

/**
 * How many answers of a person's exams lie on this device and have not reached the centre. Looks only; never makes a
 * store.
 * A paper is kept under its person, and its answers under its attempt.
 */
export async function unsentAnswers(personId: string): Promise<number> {
  const database = await opened().catch(() => null);
  if (database === null) return 0;
  try {
    const { objectStoreNames: stores } = database;
    return stores.contains(ANSWERS) && stores.contains(PAPERS) ? await unsentIn(database, personId) : 0;
  } catch {
    // The browser closed the database meanwhile.
    return 0;
  } finally {
    database.close();
  }
}

/** Rejects if no exam was ever sat on this device, and takes back what opening would make. */
const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(KEPT);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The answers cannot be read'));
  });

async function unsentIn(database: IDBDatabase, personId: string): Promise<number> {
  const transaction = database.transaction([PAPERS, ANSWERS]);
  const papers = await got(transaction.objectStore(PAPERS).getAllKeys(beginningWith(`${personId} `)));
  const attemptIds = papers.map((key) => (key as string).slice(personId.length + 1));
  const stored = transaction.objectStore(ANSWERS);
  const answers = await Promise.all(
    attemptIds.map((id) => got(stored.getAll(beginningWith(`attempt ${id} `)) as IDBRequest<Kept[]>)),
  );
  return answers.flat().filter(({ savedAt }) => savedAt === null).length;
}

const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const got = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The answers cannot be read'));
  });
