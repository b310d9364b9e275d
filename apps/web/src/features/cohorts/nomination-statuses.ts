import type { Nomination } from '#contracts/enrolment';

/** What becomes of a nomination, in the order in which a list is narrowed by it. */
export const NOMINATION_STATUSES: readonly Nomination['status'][] = [
  'nominated',
  'seated',
  'reserve',
  'declined',
  'withdrawn',
];
