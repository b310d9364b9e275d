import { z } from 'zod';

/** The running centre that the specs of this folder look at. */
const Centre = z.object({
  /** The address, without a slash at the end. */
  url: z.string(),
  /** The address that signs in to its database as the owner, whom no policy binds. */
  databaseAdminUrl: z.string(),
  /** The folder that holds its keys. */
  dataDirectory: z.string(),
});

export type Centre = Readonly<z.output<typeof Centre>>;

/**
 * The demo centre that was started for all specs. What one of them changes, the others see: each has officers,
 * cohorts and sittings of its own, and asks for what it needs instead of counting on what is there.
 */
export function theCentre(): Centre {
  return Centre.parse(JSON.parse(process.env['BROWSER_CENTRE'] ?? 'null'));
}
