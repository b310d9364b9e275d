import type { z } from 'zod';
import type { Block } from '#contracts/catalogue';
import type { CompleteText as CompleteTextSchema } from '#contracts/common';

export type CompleteText = z.output<typeof CompleteTextSchema>;

/** French wants a curly apostrophe and no-break spaces before high punctuation; authors type plain ones. */
const french = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0');

/** English wants curly quotation marks and apostrophes. */
const english = (text: string): string => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”');

/** One text in the three languages, in the order in which the centre writes them. */
export const t = (ar: string, fr: string, en: string): CompleteText => ({
  ar,
  fr: french(fr),
  en: english(en),
});

/** The same in every language: codes and figures. */
export const same = (text: string): CompleteText => ({ ar: text, fr: text, en: text });

/** Isolates a line of a document or a sum, which reads from left to right inside Arabic too. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

export const heading = (ar: string, fr: string, en: string): Block => ({ kind: 'heading', text: t(ar, fr, en) });
export const paragraph = (ar: string, fr: string, en: string): Block => ({ kind: 'paragraph', text: t(ar, fr, en) });
export const bullets = (...items: CompleteText[]): Block => ({ kind: 'list', ordered: false, items });
export const steps = (...items: CompleteText[]): Block => ({ kind: 'list', ordered: true, items });
export const table = (header: CompleteText[], ...rows: CompleteText[][]): Block => ({ kind: 'table', header, rows });
export const drawn = (drawing: string, caption: CompleteText): Block => ({ kind: 'drawing', drawing, caption });
export const note = (ar: string, fr: string, en: string): Block => ({
  kind: 'callout',
  tone: 'note',
  text: t(ar, fr, en),
});
export const warning = (ar: string, fr: string, en: string): Block => ({
  kind: 'callout',
  tone: 'warning',
  text: t(ar, fr, en),
});
export const practice = (ar: string, fr: string, en: string): Block => ({
  kind: 'callout',
  tone: 'practice',
  text: t(ar, fr, en),
});
