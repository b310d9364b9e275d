import type { Nomination } from '#contracts/enrolment';

/** The statuses of a nomination, in the order in which a list is narrowed by them. */
export const NOMINATION_STATUSES: readonly Nomination['status'][] = [
  'nominated',
  'seated',
  'reserve',
  'declined',
  'withdrawn',
];
