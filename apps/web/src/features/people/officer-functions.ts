import type { Person } from '#contracts/identity';

type OfficerFunction = NonNullable<Person['function']>;

/** The functions in the order in which a career meets them. */
const PLACES: Readonly<Record<OfficerFunction, number>> = {
  'first-line': 0,
  'second-line': 1,
  'document-examiner': 2,
  surveillance: 3,
  analyst: 4,
  'shift-lead': 5,
  'post-commander': 6,
  instructor: 7,
};

export const OFFICER_FUNCTIONS = (Object.keys(PLACES) as OfficerFunction[]).sort(
  (one, other) => PLACES[one] - PLACES[other],
);
