import type { Topology, GeometryCollection } from 'topojson-specification';
import { geoMercator, geoPath, geoTransform, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import coasts from './coasts.json' with { type: 'json' };

/** The land, without borders of states, cut from world-atlas by build/cut-coasts.mjs. */
const topology = coasts as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** The visible part of the region: its middle, and its width in degrees. */
export interface View {
  readonly middle: Place;
  readonly width: number;
}

export const WIDTH = 640;
export const HEIGHT = 460;
/** The whole region. */
export const REGION: View = { middle: { latitude: 21, longitude: 10 }, width: 64 };
const NARROWEST = 2;
const ROOM = 1.4;
const HALF_TURN = 180;

/** East is to the right in every language: a map is not mirrored. */
export const projectionOf = ({ middle, width }: View): GeoProjection =>
  geoMercator()
    .scale((WIDTH / width) * (HALF_TURN / Math.PI))
    .center([middle.longitude, middle.latitude])
    .translate([WIDTH / 2, HEIGHT / 2]);

/** The land as the path of a drawing, made point by point, so that what lies outside does not matter. */
export function landPath(view: View): string {
  const projection = projectionOf(view);
  const planar = geoTransform({
    point(longitude, latitude) {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      this.stream.point(x, y);
    },
  });
  return geoPath(planar).digits(1)(land) ?? '';
}

/** A view that shows all of `places`, with room around them; the whole region if there are none. */
export function viewOf(places: readonly Place[]): View {
  if (places.length === 0) return REGION;
  const [latitudes, longitudes] = [places.map((each) => each.latitude), places.map((each) => each.longitude)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const tall = ((north - south) * WIDTH) / HEIGHT;
  const width = Math.max(east - west, tall, NARROWEST * ROOM) * ROOM;
  return {
    middle: { latitude: (south + north) / 2, longitude: (west + east) / 2 },
    width: Math.min(width, REGION.width),
  };
}

/** The view nearer (`by` less than 1) or farther. */
export const zoomed = (view: View, by: number): View => ({
  ...view,
  width: Math.min(Math.max(view.width * by, NARROWEST), REGION.width),
});
