import { instantIn } from '#i18n/web';

const DAY = 24 * 3_600_000;
/** What the centre takes for an instant has a year of four digits (libs/contracts); nothing was done beyond that. */
const ORDINARY = /^[1-9]\d{3}-/;

function startOf(date: string, zone: string): string | undefined {
  const start = ORDINARY.test(date) ? instantIn(zone, `${date}T00:00`) : '';
  return ORDINARY.test(start) ? start : undefined;
}
const nextOf = (date: string): string =>
  new Date(Date.parse(date) + DAY).toISOString().slice(0, -'T00:00:00.000Z'.length);

/** From the first moment of a day to the end of another, by the clock of a zone; either may be open. */
export const boundsOf = (
  days: { readonly from?: string | undefined; readonly to?: string | undefined },
  zone: string,
) => ({
  from: days.from === undefined ? undefined : startOf(days.from, zone),
  to: days.to === undefined ? undefined : startOf(nextOf(days.to), zone),
});
