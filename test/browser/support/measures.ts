import type { Page } from 'playwright-core';

/** What a page showed since its address was opened. */
export interface Shown {
  /** Milliseconds to the paint of the largest part. */
  readonly largestPaint: number;
  /** The sum of all shifts that nobody caused, so at least the cumulative layout shift. */
  readonly shift: number;
}

/** What the page showed until `seen` and the fonts are there. */
export async function shown(page: Page, seen: Promise<unknown>): Promise<Shown> {
  await seen;
  await page.waitForLoadState('load');
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const observed = (type: string, come: (entries: PerformanceEntry[]) => void): PerformanceEntry[] => {
      const observer = new PerformanceObserver((list) => come(list.getEntries()));
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    // A paint is reported some time after it happened; a page has at least one.
    const paints = await new Promise<PerformanceEntry[]>((resolve) => {
      const known = observed('largest-contentful-paint', resolve);
      if (known.length > 0) resolve(known);
    });
    const shifts = observed('layout-shift', () => undefined) as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[];
    return {
      largestPaint: Math.round(Math.max(...paints.map(({ startTime }) => startTime))),
      shift: shifts.reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0),
    };
  });
}

/** Milliseconds from the click that `click` makes until another heading is painted. */
export async function untilNextHeading(page: Page, click: () => Promise<void>): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        let clicked = 0;
        const note = ({ timeStamp }: Event): void => {
          clicked = timeStamp;
        };
        document.addEventListener('click', note, { capture: true });
        const observer = new MutationObserver(() => {
          const now = document.querySelector('h1')?.textContent;
          if (clicked === 0 || now === undefined || now === before) return;
          observer.disconnect();
          document.removeEventListener('click', note, { capture: true });
          // The frame is painted when the task after its callback runs.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await click();
  return Math.round(await painted);
}

/** Bytes that came over the wire by kind of resource, headers included, and their sum. */
export interface Transferred {
  readonly [kind: string]: number;
  readonly total: number;
}

/** What opening an address transfers until nothing more comes. */
export async function transferred(page: Page, open: () => Promise<unknown>): Promise<Transferred> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  await open();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return { ...bytes, total: Object.values(bytes).reduce((sum, each) => sum + each, 0) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}
