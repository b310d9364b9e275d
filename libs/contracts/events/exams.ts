import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';
import { eventType, type Concerns } from './event.js';

const AttemptFacts = z.object({ attemptId: Id, sittingId: Id, personId: Id, stateCode: StateCode });

/** An attempt is started once and submitted once, so these are its sequences. */
export const ATTEMPT_STARTED = 1;
export const ATTEMPT_SUBMITTED = 2;

const ofAttempt = ({ attemptId, personId, stateCode }: z.output<typeof AttemptFacts>): Concerns => ({
  recordId: attemptId,
  personIds: [personId],
  stateCode,
});

export const attemptStarted = eventType({
  name: 'exams.attempt-started.v1',
  schema: AttemptFacts.extend({ startedAt: Instant }),
  concerns: ofAttempt,
});

/** The first version of this name is the job that has an attempt graded. */
export const attemptSubmitted = eventType({
  name: 'exams.attempt-submitted.v2',
  schema: AttemptFacts.extend({ submittedAt: Instant }),
  concerns: ofAttempt,
});

const SittingFacts = z.object({
  sittingId: Id,
  cohortId: Id,
  examVersionId: Id,
  timeZone: z.string(),
  opensAt: Instant,
  closesAt: Instant,
});

/** The sequence of a sitting is its version. */
const ofSitting = ({ sittingId }: z.output<typeof SittingFacts>): Concerns => ({
  recordId: sittingId,
  personIds: [],
  stateCode: null,
});

export const sittingScheduled = eventType({
  name: 'exams.sitting-scheduled.v1',
  schema: SittingFacts,
  concerns: ofSitting,
});

/** The hours of a sitting have changed. */
export const sittingMoved = eventType({ name: 'exams.sitting-moved.v1', schema: SittingFacts, concerns: ofSitting });
