import type { CDPSession, Page } from 'playwright-core';

interface Drawn {
  readonly nodeId: number;
}

const OURS = /^IBM Plex (Sans|Mono)/u;

/** What the browser says about an element that is no longer in the page. */
const GONE = 'Could not find node with given id';

/** How long our files may still take to arrive, though the browser knows of none that is under way. */
const ON_THE_WAY_MS = 2_000;

/** A page that still replaces its elements after so many looks is not at rest. */
const LOOKS = 10;
const BETWEEN_LOOKS_MS = 300;

/** Glyphs that neither come nor will come from our own files, as the browser says of every element with text. */
export async function fonts(page: Page): Promise<string[]> {
  if ((await strangers(page)).length === 0) return [];
  await page.waitForTimeout(ON_THE_WAY_MS);
  return strangers(page);
}

/** Looks again where an element gave way to another while it was asked for. */
async function strangers(page: Page): Promise<string[]> {
  for (let left = LOOKS; left > 0; left -= 1) {
    const watch = await page.evaluateHandle(watchForElementsThatGo);
    const found = await lookedAt(page).catch(nothingWhereGone);
    const hasGone = await watch.evaluate((end) => end());
    if (found && !hasGone) return found;
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
  }
  throw new Error('The elements went on giving way to others while their fonts were asked for');
}

/** Runs in the page. The function that it returns ends the watch and tells whether an element went meanwhile. */
function watchForElementsThatGo(): () => boolean {
  const isGone = ({ removedNodes }: MutationRecord): boolean =>
    [...removedNodes].some((node) => node instanceof Element);
  let hasGone = false;
  const observer = new MutationObserver((records) => (hasGone ||= records.some(isGone)));
  observer.observe(document.body, { subtree: true, childList: true });
  return () => {
    hasGone ||= observer.takeRecords().some(isGone);
    observer.disconnect();
    return hasGone;
  };
}

function nothingWhereGone(failure: unknown): null {
  if (String(failure).includes(GONE)) return null;
  throw failure;
}

async function lookedAt(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const nodes = await nodesWithText(session);
    const foreign = await Promise.all(nodes.map((node) => foreignFonts(session, node)));
    return [...new Set(foreign.flat())];
  } finally {
    await session.detach();
  }
}

/** Elements that hold text of their own, and fields. */
async function nodesWithText(session: CDPSession): Promise<readonly Drawn[]> {
  await session.send('DOM.getDocument', { depth: 0 });
  const query = '//body//*[(text()[normalize-space()] or self::input or self::select) and not(self::script)]';
  const { searchId, resultCount } = await session.send('DOM.performSearch', { query });
  if (resultCount === 0) return [];
  const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount });
  await session.send('DOM.discardSearchResults', { searchId });
  return nodeIds.map((nodeId) => ({ nodeId }));
}

async function foreignFonts(session: CDPSession, { nodeId }: Drawn): Promise<string[]> {
  const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const foreign = used.filter(({ familyName, isCustomFont }) => !isCustomFont || !OURS.test(familyName));
  if (foreign.length === 0) return [];
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  const words = outerHTML
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 60);
  return foreign.map(({ familyName, glyphCount }) => `${glyphCount} glyphs of ${familyName} in “${words}”`);
}
