/** Exceptions that checks would complain of and that somebody has reviewed. Keep these lists short. */

/** Words written in Latin letters in Arabic texts too: names of standards, formats and time, and keys of a keyboard. */
export const STAYS_LATIN: ReadonlySet<string> = new Set([
  'PDF',
  'SQF',
  'EQF',
  'UTC',
  'CSV',
  'XLSX',
  'Ctrl',
  'Enter',
  'Shift',
  'JPEG',
  'PNG',
  'WebP',
]);

/** Codes that an Arabic sentence does not turn round, as they begin with a letter and stand in brackets. */
export const STAYS_WHOLE: readonly string[] = ['SHA-256'];

/** Words that French and English write alike, and names of places. */
export const SAME_IN_TWO: ReadonlySet<string> = new Set([
  'Burkina',
  'Dakar',
  'Faso',
  'Mali',
  'Niger',
  'Rabat',
  'Tunis',
  'Code',
  'Date',
  'Dates',
  'Quota',
  'Service',
  'minutes',
  'version',
]);

/** Findings of axe that are accepted, each with the reason. */
export const ACCEPTED: readonly { readonly rule: string; readonly on: RegExp; readonly reason: string }[] = [
  {
    rule: 'color-contrast',
    on: /^<text /u,
    reason:
      'A drawing shows a specimen as it is printed, its small captions on its pattern; it is a picture with a name.',
  },
];
