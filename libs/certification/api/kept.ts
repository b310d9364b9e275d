/** How long anybody may keep what the centre publishes, in seconds: keys a day, what a change must reach soon a minute. */
export const MINUTE = 60;
export const DAY = 86_400;
