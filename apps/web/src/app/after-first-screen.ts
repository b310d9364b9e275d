import { queryClient } from '../api/index.js';
import { keepForOffline } from '../version/new-version.js';
import { loadFurther } from '../routing/index.js';
import { router } from './router.js';

const QUIET = 2_000;
const FACES = ['IBM Plex Sans', 'IBM Plex Sans Arabic'].flatMap((name) => [`400 1em '${name}'`, `600 1em '${name}'`]);
const LETTERS = 'aا';

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Waits until nothing is being fetched and nothing waits to be drawn. */
async function standing(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  do await wait(QUIET);
  while (queryClient.isFetching() > 0 || router.state.status === 'pending');
  if ('requestIdleCallback' in window) await new Promise<unknown>((done) => requestIdleCallback(done));
}

/** Switches to all weights of both scripts at once, when all are there. */
async function takeUpFonts(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, LETTERS)));
  document.documentElement.dataset['fonts'] = 'all';
}

/** Fetches what the first screen can do without, one thing after the other, once that screen stands. */
export async function afterFirstScreen(): Promise<void> {
  await standing();
  await takeUpFonts().catch(() => undefined);
  await loadFurther().catch(() => undefined);
  await keepForOffline().catch(() => undefined);
}
