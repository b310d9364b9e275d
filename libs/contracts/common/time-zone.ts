import { cleanLine } from '#kernel';
import { z } from 'zod';
import { PLACES_OF_AREAS } from './time-zones.generated.js';

/** Every name of the tz database, links included, by its form in small letters. */
const names = new Map(
  Object.entries(PLACES_OF_AREAS)
    .flatMap(([area, places]) =>
      (places.match(/\S+/g) ?? []).map((place) => (area === '' ? place : `${area}/${place}`)),
    )
    .map((name) => [name.toLowerCase(), name]),
);

/** An offset from Greenwich, in any form that people write it. */
const OFFSET = /^(?:z|(?:utc|gmt)?\s*[+\-\u2212\u2013]\s*\p{Nd}.*)$/iu;

const isOffset = (text: string): boolean => !names.has(text.toLowerCase()) && OFFSET.test(text);

/**
 * A zone by its name in the tz database, be it a link or not, in large or small letters. An offset is no zone, as it
 * does not say when the clocks change. What Node and PostgreSQL know differs by version, so the list is our own.
 */
export const TimeZone = z
  .string()
  .overwrite(cleanLine)
  .max(64)
  .overwrite((text) => names.get(text.toLowerCase()) ?? text)
  .refine((text) => !isOffset(text), { params: { code: 'identity.time-zone-offset' } })
  .refine((text) => isOffset(text) || names.has(text.toLowerCase()), {
    params: { code: 'identity.time-zone-unknown' },
  })
  .meta({ id: 'TimeZone', description: 'A name of the tz database', examples: ['Africa/Casablanca'] });

/** What the clock of a place shows, to the minute. */
const WALL_TIME = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const INSTANT = /^[1-9]\d{3}-[^.]+(\.\d{1,6})?Z$/;

const DateTime = z.iso.datetime({ local: true });

/** What the clock of a place shows at a moment; the moment itself, and which place, stand beside it. */
export const WallTime = z
  .string()
  .regex(WALL_TIME)
  .meta({ id: 'WallTime', description: 'By the clock of the place', examples: ['2026-12-07T09:00'] });

/** A moment as people plan it: what the clock of the place shows (`2026-12-07T09:00`), or an instant. */
export const Moment = z
  .string()
  .refine((text) => (WALL_TIME.test(text) || INSTANT.test(text)) && DateTime.safeParse(text).success, {
    params: { code: 'http.fields.not-a-datetime' },
  })
  .meta({
    id: 'Moment',
    description: 'By the clock of the place, or UTC with Z; ISO 8601',
    examples: ['2026-12-07T09:00', '2026-12-07T08:00:00Z'],
  });
