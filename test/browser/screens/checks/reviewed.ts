/** What checks would complain of and somebody has looked at. Keep these short. */

/** Words written in Latin letters in Arabic texts too: names of standards, formats and time, and keys of a keyboard. */
export const STAYS_LATIN: ReadonlySet<string> = new Set(['PDF', 'SQF', 'UTC', 'SHA-', 'Ctrl', 'Enter']);

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
  'Date',
]);

/** Findings of axe that stand, each with the reason. */
export const ACCEPTED: readonly { readonly rule: string; readonly on: RegExp; readonly reason: string }[] = [
  {
    rule: 'aria-required-children',
    on: /data-menu-dropdown|mantine-Menu-dropdown/u,
    reason: 'A menu of Mantine takes the first focus by an element without a role; every item of it has its role.',
  },
  {
    rule: 'region',
    on: /mantine-Menu|data-portal/u,
    reason: 'A menu that is open stands above the page, apart from its landmarks, and has the focus.',
  },
];
