import { localIn } from '#i18n/web';

/** Null where this browser knows no zone of that name: the centre's list is newer than many a phone. */
export function knownZone(zone: string): string | null {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}

/** The zone of the device. A browser that cannot tell gives a name that it does not know itself; its clock is UTC then. */
export const OWN_ZONE = knownZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';

/** Whether the reader's own clock shows at an instant what the clock of a place shows, as `YYYY-MM-DDTHH:mm`. */
export const isOwnTime = (instant: string, wallTime: string): boolean => localIn(OWN_ZONE, instant) === wallTime;
