import type { Coordinates } from '#contracts/identity';
import { readDegrees, type Axis } from './coordinates.js';

/** The place as it is typed; empty if none is given. */
export type TypedPlace = Readonly<Record<Axis, string>>;

/** The place that is typed; null if either part is missing or cannot be read. */
export function placeTyped({ latitude, longitude }: TypedPlace): Coordinates | null {
  const [north, east] = [readDegrees(latitude, 'latitude'), readDegrees(longitude, 'longitude')];
  return north === null || east === null ? null : { latitude: north, longitude: east };
}
