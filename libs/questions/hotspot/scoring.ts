import type { Share } from '../kind.js';
import { isInRegion } from './regions.js';
import type { HotspotAnswer, HotspotKey } from './schema.js';

/**
 * Each region hit earns its share, once; each point outside every region costs one, never below nothing. A point counts
 * for the first region that holds it, so that one in two regions that overlap is not worth both.
 */
export function shareOfHotspot({ regions }: HotspotKey, { points }: HotspotAnswer): Share {
  const held = points.map((point) => regions.findIndex((region) => isInRegion(region, point)));
  const hits = new Set(held.filter((at) => at >= 0)).size;
  const misses = held.filter((at) => at < 0).length;
  return [Math.max(0, hits - misses), regions.length];
}
