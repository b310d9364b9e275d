import type { Page } from 'playwright-core';
import type { Words } from '../support/words.js';
import type { ScreenRecords } from './screen-records.js';

/** A screen as somebody meets it: who looks, at which address, and what they did there before. */
export interface Place {
  /** The name, also of the screenshot. */
  readonly name: string;
  /** The first part of an address of the demo centre; null for a stranger. */
  readonly person: string | null;
  /** The route as in the route tree; one outside the application starts with `/verify` or is no route at all. */
  readonly route: string;
  /** The address, where the route has parameters. */
  readonly address?: (records: ScreenRecords) => Promise<string> | string;
  /** Runs before the page is opened: sets answers of the centre that are otherwise hard to get. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Acts on the page, in its language. */
  readonly after?: (page: Page, words: Words) => Promise<unknown>;
  /** Complaints that belong to this screen, as the refusal that it is about. */
  readonly expected?: RegExp;
}

export const addressOf = (place: Place, records: ScreenRecords): Promise<string> =>
  Promise.resolve(place.address ? place.address(records) : place.route);
