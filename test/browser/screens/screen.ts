import type { Page } from 'playwright-core';
import type { Words } from '../support/words.js';
import type { ScreenRecords } from './screen-records.js';

/** A screen as somebody meets it: who looks, at which address, and what they did there before. */
export interface Place {
  /** Names the screenshot too. */
  readonly name: string;
  /** The first part of an address of the demo centre; null for a stranger. */
  readonly person: string | null;
  /** As the route tree has it; one that is not of the application starts with `/verify` or is no route at all. */
  readonly route: string;
  /** Where the route has parameters. */
  readonly address?: (records: ScreenRecords) => Promise<string> | string;
  /** Before the page is opened: answers of the centre that are otherwise hard to come by. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is done on the page, in its language. */
  readonly after?: (page: Page, words: Words) => Promise<unknown>;
  /** Complaints that belong to this screen, as the refusal that it is about. */
  readonly expected?: RegExp;
}

export const addressOf = (place: Place, records: ScreenRecords): Promise<string> =>
  Promise.resolve(place.address ? place.address(records) : place.route);
