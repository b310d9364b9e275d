import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';

const PATIENCE_MS = 15_000;
const TURN_MS = 15;

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

  /** What was under way belongs to a page that is left. */
  forget(): void {
    this.running.clear();
  }

  /** Nothing is under way, nothing stands in for what is to come, the fonts are there, and nothing moves or changes. */
  async come(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!(await this.isHere())) {
      if (Date.now() > until) throw new Error(`No rest at ${this.page.url()}: ${this.addresses()}`);
      await sleep(TURN_MS);
    }
  }

  private async isHere(): Promise<boolean> {
    return this.isQuiet() && (await this.page.evaluate(isStill)) && this.isQuiet();
  }

  private isQuiet(): boolean {
    return this.running.size === 0;
  }

  private addresses(): string {
    return [...this.running].map((one) => one.url()).join(' ') || 'what it shows goes on changing';
  }
}

/** In the page: whether it is painted and stays so, over some frames and a moment in which an answer would be put to use. */
async function isStill(): Promise<boolean> {
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
  const frame = () => new Promise((painted) => requestAnimationFrame(painted));
  await frame();
  await new Promise((over) => setTimeout(over, 40));
  await frame();
  observer.disconnect();
  return changes === 0 && document.fonts.status === 'loaded';
}
