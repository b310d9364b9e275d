import type { Kept } from './kept.js';
import { deviceStore } from './device-store.js';

interface Paper {
  readonly page: { readonly id: string };
}

/**
 * Takes from this device what a person kept there: papers, answers, what was read. Unless all of it is to go, what has
 * not reached the centre stays, closed to everybody else, together with its paper, which says whose it is.
 */
export async function forgetPerson(personId: string, { unsentToo }: { readonly unsentToo: boolean }): Promise<void> {
  const papers = await deviceStore<Paper>('papers').under(`${personId} `);
  for (const { page } of papers) {
    const waits = await forgetUnder('answers', `attempt ${page.id} `, unsentToo);
    if (waits) continue;
    await deviceStore('papers').clear(`${personId} ${page.id}`);
    await deviceStore('submissions').clear(page.id);
  }
  await forgetUnder('progress', `reading ${personId} `, unsentToo);
  await deviceStore('courses').clear(`${personId} `);
}

/** @returns whether anything stays. */
async function forgetUnder(store: 'answers' | 'progress', prefix: string, unsentToo: boolean): Promise<boolean> {
  const kept = await deviceStore<Kept<unknown>>(store).under(prefix);
  const stays = unsentToo ? [] : kept.filter(({ savedAt }) => savedAt === null);
  if (stays.length === 0) await deviceStore(store).clear(prefix);
  else
    await Promise.all(
      kept.filter((each) => !stays.includes(each)).map(({ key }) => deviceStore(store).clear(`${prefix}${key};`)),
    );
  return stays.length > 0;
}
