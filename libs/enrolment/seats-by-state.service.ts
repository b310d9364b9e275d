import { Injectable } from '@nestjs/common';
import type { SeatsOfState } from '#contracts/enrolment';
import { UnitOfWork } from '#database';

const SEATS_BY_STATE = `
  select q.state_code as "stateCode", count(*)::int as cohorts, sum(q.seats)::int as quota,
    sum(q.seats_given)::int as seated, sum(n.waiting)::int as waiting, sum(n.reserve)::int as reserve
  from enrolment.quota q
    join enrolment.cohort c on c.id = q.cohort_id
    cross join lateral (
      select count(*) filter (where status = 'nominated') as waiting, count(*) filter (where status = 'reserve') as reserve
      from enrolment.nomination
      where cohort_id = q.cohort_id and state_code = q.state_code and status <> 'withdrawn') n
  where c.status in ('nominating', 'running')
  group by q.state_code order by q.state_code`;

/** How each state stands; row-level security shows an administrator only their own state. */
@Injectable()
export class SeatsByState {
  constructor(private readonly work: UnitOfWork) {}

  summary(): Promise<SeatsOfState[]> {
    return this.work.run(() => this.work.query<SeatsOfState>(SEATS_BY_STATE));
  }
}
