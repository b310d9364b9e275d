import type { Page } from 'playwright-core';

/** What a device keeps of its people. */
export interface KeptHere {
  /** All short texts with their keys. */
  readonly texts: string;
  /** The number of papers of exams. */
  readonly papers: number;
  readonly answers: number;
}

export const keptHere = (page: Page): Promise<KeptHere> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The stores cannot be read'));
      });
    const database = await done(indexedDB.open('kept'));
    const counted = async (store: string): Promise<number> =>
      done(database.transaction(store).objectStore(store).count());
    const [papers, answers] = [await counted('papers'), await counted('answers')];
    database.close();
    return { texts: JSON.stringify({ ...localStorage }), papers, answers };
  });

/** Runs in a page before its own scripts: makes it act like a browser that is told to keep nothing. */
export function keepNothing(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
}
