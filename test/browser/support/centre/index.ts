import { z } from 'zod';

/** Where the centre runs that the specs of this folder look at. */
const Centre = z.object({
  /** Without a slash at the end. */
  url: z.string(),
  /** Signs in to its database as the owner, whom no policy holds back. */
  databaseAdminUrl: z.string(),
  /** Holds its keys. */
  dataDirectory: z.string(),
});

export type Centre = Readonly<z.output<typeof Centre>>;

/**
 * The demo centre that was started for all of them. What one of them changes, the others see: each has officers,
 * cohorts and sittings of its own, and asks for what it needs instead of counting on what is there.
 */
export function theCentre(): Centre {
  return Centre.parse(JSON.parse(process.env['BROWSER_CENTRE'] ?? 'null'));
}
