import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AttemptPage } from '#contracts/exams';
import type { Language } from '#i18n/web';

export type Answer = NonNullable<AttemptPage['responses'][number]['answer']>;

/** An answer on this device, until and after the centre has acknowledged it. */
export interface KeptAnswer {
  readonly attemptId: string;
  readonly itemId: string;
  readonly sequence: number;
  readonly answer: Answer | null;
  readonly language: Language;
  readonly answeredAt: string;
  readonly sent: boolean;
}

interface Shape extends DBSchema {
  answers: { key: [string, string]; value: KeptAnswer; indexes: { attempt: string } };
  papers: { key: string; value: { readonly id: string; readonly page: AttemptPage; readonly clockAhead: number } };
}

let opened: Promise<IDBPDatabase<Shape>> | null = null;

const database = (): Promise<IDBPDatabase<Shape>> =>
  (opened ??= openDB<Shape>('exams', 1, {
    upgrade(db) {
      db.createObjectStore('answers', { keyPath: ['attemptId', 'itemId'] }).createIndex('attempt', 'attemptId');
      db.createObjectStore('papers', { keyPath: 'id' });
    },
  }));

export const keepAnswer = async (answer: KeptAnswer): Promise<void> => {
  await (await database()).put('answers', answer);
};

export const answersOf = async (attemptId: string): Promise<KeptAnswer[]> =>
  (await database()).getAllFromIndex('answers', 'attempt', attemptId);

/** `clockAhead` is how many milliseconds the centre's clock is ahead of the device's. */
export const keepPaper = async (page: AttemptPage, clockAhead: number): Promise<void> => {
  await (await database()).put('papers', { id: page.id, page, clockAhead });
};

export const paperOf = async (attemptId: string) => (await database()).get('papers', attemptId);

/** After submission nothing of the paper stays on the device. */
export async function forgetAttempt(attemptId: string): Promise<void> {
  const db = await database();
  const work = db.transaction(['answers', 'papers'], 'readwrite');
  const keys = await work.objectStore('answers').index('attempt').getAllKeys(attemptId);
  await Promise.all(keys.map((key) => work.objectStore('answers').delete(key)));
  await work.objectStore('papers').delete(attemptId);
  await work.done;
}
