import { z } from 'zod';
import { CalendarDate, Line, proseOf } from '../../common/index.js';

/** Names of what a state is made of may be long; no sign bears more. */
const LONGEST_NAME = 200;
const Name = Line.max(LONGEST_NAME);

/** The name of an agency, a post or a rank as people give it, in three languages. */
export const GivenName = z.strictObject({ ar: Name, fr: Name, en: Name });

/** Since when nobody is to choose it any more, and why; it stays in every record. */
export const Closing = z.strictObject({ on: CalendarDate, reason: z.string() }).meta({ id: 'Closing' });

export const NewClosing = z.strictObject({ on: CalendarDate, reason: proseOf(1000) }).meta({ id: 'NewClosing' });

export type Closing = z.output<typeof Closing>;
export type NewClosing = z.output<typeof NewClosing>;
