import { listServiceRecords, type ServiceRecord } from '#contracts/identity';
import { utc } from '#database';
import { describeList } from '#http';

/** The records of a person; where nothing has changed yet, one record that they serve from the beginning as now. */
const KNOWN = `
  select id, sequence, state_code, status, agency_id, post_id, from_day, reason, set_at
  from identity.service_record where person_id = $personId
  union all
  select p.id, 0, p.state_code, p.status, p.agency_id, p.post_id, date '-infinity', null, p.created_at
  from identity.person p where p.id = $personId and p.state_code is not null
    and not exists (select from identity.service_record s where s.person_id = p.id)`;

/** Where and how a person served. Each record holds until the day before the next: on any day exactly one does. */
export const SERVICE_RECORDS = describeList<ServiceRecord>()(listServiceRecords, {
  select: `r.id, r.state_code as "stateCode", r.status, r.agency_id as "agencyId", r.post_id as "postId",
    nullif(r.from_day, '-infinity')::text as "fromDay", r.until_day::text as "untilDay", r.reason,
    ${utc('r.set_at')} as "setAt"`,
  from: `(select k.*, lead(k.from_day) over (order by k.from_day, k.sequence) - 1 as until_day from (${KNOWN}) k) r`,
  given: { personId: 'uuid' },
  key: { by: 'r.id', type: 'uuid' },
  filters: {},
  sorted: { from: { by: 'r.sequence::numeric', type: 'numeric' } },
  counted: {},
});
