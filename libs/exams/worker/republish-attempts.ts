import { ATTEMPT_STARTED, ATTEMPT_SUBMITTED, attemptStarted, attemptSubmitted } from '#contracts/events';
import { utc } from '#database';
import { RepublishedRows, Republishes } from '#queue';

const FACTS = `jsonb_build_object('attemptId', a.id, 'sittingId', a.sitting_id, 'personId', a.person_id,
  'stateCode', a.state_code)`;

@Republishes(attemptStarted)
export class RepublishStarts extends RepublishedRows<typeof attemptStarted> {
  protected readonly rows = `
    select a.id as position, ${ATTEMPT_STARTED} as sequence,
      ${FACTS} || jsonb_build_object('startedAt', ${utc('a.started_at')}) as payload
    from exams.attempt a`;
}

@Republishes(attemptSubmitted)
export class RepublishSubmissions extends RepublishedRows<typeof attemptSubmitted> {
  protected readonly rows = `
    select a.id as position, ${ATTEMPT_SUBMITTED} as sequence,
      ${FACTS} || jsonb_build_object('submittedAt', ${utc('a.submitted_at')}) as payload
    from exams.attempt a where a.status <> 'open'`;
}
