/** How many seconds anybody may keep what the centre publishes: keys a day, what changes must reach soon a minute. */
export const MINUTE = 60;
export const DAY = 86_400;
