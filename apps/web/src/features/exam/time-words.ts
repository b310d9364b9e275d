const MINUTE = 60_000;
const HOUR = 60;

/** Minutes left at which the time is said without being asked for. */
const MILESTONES = [60, 30, 15, 5, 1, 0];

/** Whole minutes from `now`, by the clock of the centre, until `deadline`; a begun minute counts. */
export const minutesLeft = (deadline: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(deadline) - now) / MINUTE));

/** Whether a milestone lies between two looks at the clock; a device that slept may have passed several at once. */
export const passedMilestone = (before: number, now: number): boolean =>
  MILESTONES.some((milestone) => now <= milestone && milestone < before);

/** A span as people say it: `hours` are 0 under an hour, `minutes` 0 on the full hour. */
export const spanOf = (minutes: number) => ({ hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR });
