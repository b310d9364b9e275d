const KEPT = 'kept';
const ANSWERS = 'answers';

interface Kept {
  readonly savedAt: string | null;
}

/** How many answers of exams lie on this device and have not reached the centre. Looks only; never makes a store. */
export async function unsentAnswers(): Promise<number> {
  const database = await opened().catch(() => null);
  if (database === null) return 0;
  try {
    return database.objectStoreNames.contains(ANSWERS) ? await unsentIn(database) : 0;
  } finally {
    database.close();
  }
}

/** Rejects where no exam was ever sat on this device: what opening would make is taken back. */
const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(KEPT);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The answers cannot be read'));
  });

const unsentIn = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(ANSWERS).objectStore(ANSWERS).getAll();
    request.onsuccess = () => resolve((request.result as Kept[]).filter(({ savedAt }) => savedAt === null).length);
    request.onerror = () => reject(request.error ?? new Error('The answers cannot be read'));
  });
