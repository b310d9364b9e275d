import { localIn } from '#i18n/web';

/** The zone, or null if this browser does not know its name: the centre's list is newer than many phones. */
export function knownZone(zone: string): string | null {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}

/** The zone of the device. A browser that cannot tell gives a name that it does not know; its clock is then UTC. */
export const OWN_ZONE = knownZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';

/** Whether the reader's clock shows at an instant the same as the clock of a place, given as `YYYY-MM-DDTHH:mm`. */
export const isOwnTime = (instant: string, wallTime: string): boolean => localIn(OWN_ZONE, instant) === wallTime;
