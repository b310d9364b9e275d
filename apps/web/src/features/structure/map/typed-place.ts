import type { Coordinates } from '#contracts/identity';
import { readDegrees, type Axis } from './coordinates.js';

/** The place as it is typed; empty where none is given. */
export type TypedPlace = Readonly<Record<Axis, string>>;

/** What is typed as a place; null where either part is missing or cannot be read. */
export function placeTyped({ latitude, longitude }: TypedPlace): Coordinates | null {
  const [north, east] = [readDegrees(latitude, 'latitude'), readDegrees(longitude, 'longitude')];
  return north === null || east === null ? null : { latitude: north, longitude: east };
}
