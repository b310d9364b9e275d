import { sittingMoved, sittingScheduled } from '#contracts/events';
import { utc } from '#database';
import { RepublishedRows, Republishes } from '#queue';

const FACTS = `jsonb_build_object('sittingId', s.id, 'cohortId', s.cohort_id, 'examVersionId', s.exam_version_id,
  'timeZone', s.time_zone, 'opensAt', ${utc('s.opens_at')}, 'closesAt', ${utc('s.closes_at')})`;

/** Republishes sittings with their present hours, as former ones are not stored. */
@Republishes(sittingScheduled)
export class RepublishSittings extends RepublishedRows<typeof sittingScheduled> {
  protected readonly rows = `select s.id as position, 1 as sequence, ${FACTS} as payload from exams.sitting s`;
}

@Republishes(sittingMoved)
export class RepublishMoves extends RepublishedRows<typeof sittingMoved> {
  protected readonly rows = `
    select s.id as position, s.version as sequence, ${FACTS} as payload
    from exams.sitting s where s.version > 1`;
}
