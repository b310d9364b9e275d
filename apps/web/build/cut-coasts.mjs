/**
 * Cuts the coasts of the region out of world-atlas (Natural Earth 1:50m, public domain) into the small file that the
 * map draws: land without the borders of states. Run by hand where the region or the source changes: `node
 * apps/web/build/cut-coasts.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/**
 * West, south, east, north, in degrees: from the Atlantic to the Red Sea, from the Gulf of Guinea to the Mediterranean.
 */
const REGION = [-26, -2, 46, 44];
/** The number of steps in a degree: one is about a kilometre, finer than the source. */
const STEPS = 100;
/** A line that bends less than this, in degrees, counts as straight; islands smaller than its square are left out. */
const TOLERANCE = 0.03;

const source = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
const world = JSON.parse(readFileSync(source, 'utf8'));
const [west, south, east, north] = REGION;

/** @type {[number, number][][]} */
const rings = [];
/** @type {[number, number][]} */
let ring = [];
geoPath(
  geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]),
  {
    moveTo: (x, y) => void (ring = [[x, y]]),
    lineTo: (x, y) => void ring.push([x, y]),
    closePath: () => void rings.push(ring),
    beginPath: () => undefined,
    arc: () => undefined,
  },
)(feature(world, world.objects.land));

/**
 * How far a point lies from the line between two others. @param {[number, number]} p @param {[number, number]} a @param
 * {[number, number]} b
 */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
}

/** Simplifies a line after Douglas and Peucker. @param {[number, number][]} line @returns {[number, number][]} */
function simplified(line) {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const far = line.slice(1, -1).map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (most < TOLERANCE) return [first, last];
  const at = far.indexOf(most) + 1;
  return [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))];
}

/** A ring has no ends, so it is cut where it is farthest from its beginning. @param {[number, number][]} closed */
function simplifiedRing(closed) {
  const [first] = closed;
  if (!first) return [];
  const away = closed.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const at = away.indexOf(Math.max(...away));
  return [...simplified(closed.slice(0, at + 1)).slice(0, -1), ...simplified([...closed.slice(at), first])];
}

const arcs = rings
  .map(simplifiedRing)
  .filter((each) => each.length > 3)
  .map((each) => {
    let [x, y] = [0, 0];
    return each.map(([longitude, latitude]) => {
      const [toX, toY] = [Math.round((longitude - west) * STEPS), Math.round((latitude - south) * STEPS)];
      const step = [toX - x, toY - y];
      [x, y] = [toX, toY];
      return step;
    });
  });

const topology = {
  type: 'Topology',
  transform: { scale: [1 / STEPS, 1 / STEPS], translate: [west, south] },
  objects: { land: { type: 'MultiPolygon', arcs: arcs.map((_, index) => [[index]]) } },
  arcs,
};
writeFileSync(new URL('../src/features/structure/map/coasts.json', import.meta.url), `${JSON.stringify(topology)}\n`);
