import {
  nominationWithdrawn,
  officerEnrolled,
  officerNominated,
  reservePlaceGiven,
  seatGiven,
} from '#contracts/events';
import { RepublishedRows, Republishes } from '#queue';

const FACTS = `jsonb_build_object('nominationId', n.id, 'cohortId', n.cohort_id, 'personId', n.person_id,
  'stateCode', n.state_code)`;

@Republishes(officerNominated)
export class RepublishNominations extends RepublishedRows<typeof officerNominated> {
  protected readonly rows = `select n.id as position, 1 as sequence, ${FACTS} as payload from enrolment.nomination n`;
}

@Republishes(seatGiven)
export class RepublishSeats extends RepublishedRows<typeof seatGiven> {
  protected readonly rows = `
    select n.id as position, n.version as sequence,
      ${FACTS} || jsonb_build_object('enrolmentId', e.id) as payload
    from enrolment.nomination n join enrolment.seat s on s.nomination_id = n.id
      join enrolment.enrolment e on e.seat_id = s.id
    where n.status = 'seated'`;
}

@Republishes(reservePlaceGiven)
export class RepublishReservePlaces extends RepublishedRows<typeof reservePlaceGiven> {
  protected readonly rows = `
    select n.id as position, n.version as sequence,
      ${FACTS} || jsonb_build_object('reservePlace', n.reserve_place) as payload
    from enrolment.nomination n where n.status = 'reserve'`;
}

@Republishes(nominationWithdrawn)
export class RepublishWithdrawals extends RepublishedRows<typeof nominationWithdrawn> {
  protected readonly rows = `
    select n.id as position, n.version as sequence, ${FACTS} || jsonb_build_object('reason',
      (select h.reason from enrolment.nomination_change h
       where h.nomination_id = n.id and h.to_status = 'withdrawn')) as payload
    from enrolment.nomination n where n.status = 'withdrawn'`;
}

@Republishes(officerEnrolled)
export class RepublishEnrolments extends RepublishedRows<typeof officerEnrolled> {
  protected readonly rows = `
    select n.id as position, 1 as sequence, jsonb_build_object('enrolmentId', n.id, 'cohortId', n.cohort_id,
      'personId', n.person_id, 'stateCode', n.state_code) as payload
    from enrolment.enrolment n`;
}
