const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Formatters are expensive to make, and zones are few. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock of an IANA zone shows at an ISO instant, as `YYYY-MM-DDTHH:mm`. */
export function localIn(zone: string, instant: string): string {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
const offsetAt = (zone: string, moment: number): number =>
  Date.parse(`${localIn(zone, new Date(moment).toISOString())}Z`) - Math.floor(moment / MINUTE) * MINUTE;

/**
 * The ISO instant at which the clock of an IANA zone shows `local` (`YYYY-MM-DDTHH:mm`). A time that the clock shows
 * twice means the first one; one that it skips means as much after the jump. Both are as in Temporal (ECMA-262,
 * disambiguation "compatible").
 */
export function instantIn(zone: string, local: string): string {
  const wall = Date.parse(`${local}Z`);
  const [before, after] = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const shows = [before, after].map((offset) => wall - offset).find((at) => offsetAt(zone, at) === wall - at);
  return new Date(shows ?? wall - before).toISOString();
}

/** A moment that was planned by the clock of a place. */
export interface PlannedMoment {
  /** ISO, UTC. */
  readonly instant: string;
  /** `YYYY-MM-DDTHH:mm`. */
  readonly local: string;
}

/**
 * A moment given as an instant or as what the clock of the zone shows; null where that clock skips what was given.
 * A time that it shows twice means the first one, unless an instant tells which.
 */
export function plannedIn(zone: string, given: string): PlannedMoment | null {
  if (given.endsWith('Z')) return { instant: new Date(given).toISOString(), local: localIn(zone, given) };
  const instant = instantIn(zone, given);
  return localIn(zone, instant) === given ? { instant, local: given } : null;
}
