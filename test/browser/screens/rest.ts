import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';

const PATIENCE_MS = 15_000;
const TURN_MS = 15;
/** Many times what a frame takes on a busy machine. */
const FRAME_MS = 5_000;

/** The browser has stopped painting a window; it paints again once the page is loaded anew. */
export class Unpainted extends Error {}

/** Knows when a window has come to rest, by what it waits for and what it shows instead of by the clock. */
export class Rest {
  private readonly page: Page;
  private readonly running = new Set<Request>();

  constructor({ page, context }: { readonly page: Page; readonly context: BrowserContext }) {
    this.page = page;
    const ended = (request: Request): unknown => this.running.delete(request);
    context.on('request', (request) => this.running.add(request));
    context.on('requestfinished', ended).on('requestfailed', ended);
  }

  /** Forgets what was under way, as it belongs to a page that is left. */
  forget(): void {
    this.running.clear();
  }

  /**
   * Waits until nothing is under way, no placeholder is left, the fonts are there, and nothing moves or changes.
   * @throws Unpainted where no frame comes any more.
   */
  async come(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!(await this.isHere())) {
      if (Date.now() > until) throw new Error(`No rest at ${this.page.url()}: ${this.addresses()}`);
      await sleep(TURN_MS);
    }
  }

  private async isHere(): Promise<boolean> {
    return this.isQuiet() && (await this.isStill()) && this.isQuiet();
  }

  private async isStill(): Promise<boolean> {
    const still = await this.page.evaluate(stillness, FRAME_MS);
    if (still === 'unpainted') throw new Unpainted(`No frame came for ${FRAME_MS} ms at ${this.page.url()}`);
    return still;
  }

  private isQuiet(): boolean {
    return this.running.size === 0;
  }

  private addresses(): string {
    return [...this.running].map((one) => one.url()).join(' ') || 'what it shows goes on changing';
  }
}

/** Runs in the page: whether it is painted and stays the same, over some frames and while an answer is put to use. */
async function stillness(frameMs: number): Promise<boolean | 'unpainted'> {
  const isPainted =
    document.readyState === 'complete' &&
    document.querySelector('h1, main') !== null &&
    document.querySelector('[data-left]') === null &&
    document.querySelector('[class*=skeleton], [data-loading], [aria-busy=true]') === null &&
    document.fonts.status === 'loaded' &&
    document.getAnimations().every(({ playState }) => playState !== 'running');
  if (!isPainted) return false;
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const frame = () =>
    new Promise<boolean>((end) => {
      requestAnimationFrame(() => end(true));
      setTimeout(() => end(false), frameMs);
    });
  let isPainting = await frame();
  await new Promise((over) => setTimeout(over, 40));
  isPainting &&= await frame();
  observer.disconnect();
  if (!isPainting) return 'unpainted';
  return changes === 0 && document.fonts.status === 'loaded';
}
