import type { CDPSession, Page } from 'playwright-core';

interface Drawn {
  readonly nodeId: number;
}

const OURS = /^IBM Plex (Sans|Mono)/u;

/** Our files may still be on their way, though the browser knows of none that is. */
const ON_THE_WAY_MS = 2_000;

/** Glyphs that do not come from our own files and are not about to, as the browser says of every element with text. */
export async function fonts(page: Page): Promise<string[]> {
  if ((await strangers(page)).length === 0) return [];
  await page.waitForTimeout(ON_THE_WAY_MS);
  return strangers(page);
}

async function strangers(page: Page): Promise<string[]> {
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
