import { z } from 'zod';
import { Id, StateCode } from '../common/index.js';
import { eventType, type Concerns } from './event.js';

const NominationFacts = z.object({ nominationId: Id, cohortId: Id, personId: Id, stateCode: StateCode });

/** The sequence of a nomination is its version. A seat and a reserve place are what became of a nomination. */
const ofNomination = ({ nominationId, personId, stateCode }: z.output<typeof NominationFacts>): Concerns => ({
  recordId: nominationId,
  personIds: [personId],
  stateCode,
});

export const officerNominated = eventType({
  name: 'enrolment.officer-nominated.v1',
  schema: NominationFacts,
  concerns: ofNomination,
});

export const nominationWithdrawn = eventType({
  name: 'enrolment.nomination-withdrawn.v1',
  schema: NominationFacts.extend({ reason: z.string().nullable() }),
  concerns: ofNomination,
});

export const seatGiven = eventType({
  name: 'enrolment.seat-given.v1',
  schema: NominationFacts.extend({ enrolmentId: Id }),
  concerns: ofNomination,
});

export const reservePlaceGiven = eventType({
  name: 'enrolment.reserve-place-given.v1',
  schema: NominationFacts.extend({ reservePlace: z.number().int().positive() }),
  concerns: ofNomination,
});

/** An enrolment never changes by itself, so its sequence is 1. */
export const officerEnrolled = eventType({
  name: 'enrolment.officer-enrolled.v1',
  schema: z.object({ enrolmentId: Id, cohortId: Id, personId: Id, stateCode: StateCode }),
  concerns: ({ enrolmentId, personId, stateCode }) => ({ recordId: enrolmentId, personIds: [personId], stateCode }),
});
