import type { Cohort, Nomination } from '#contracts/enrolment';

type Seats = Pick<Cohort, 'seats' | 'seatsGiven' | 'quotas'>;
type Asked = Pick<Nomination, 'stateCode' | 'status'>;

export interface Foreseen<N> {
  readonly seated: readonly N[];
  /** Who takes a reserve place instead. */
  readonly reserve: readonly N[];
  /** Who is on the reserve list and stays there. */
  readonly waiting: readonly N[];
}

/** What comes of seats given to these, one after another, as the centre gives them: of the cohort and of each quota. */
export function foreseeSeats<N extends Asked>(cohort: Seats, nominations: readonly N[]): Foreseen<N> {
  const seated: N[] = [];
  const left: N[] = [];
  const freeOf = new Map(cohort.quotas.map(({ stateCode, seats, seatsGiven }) => [stateCode, seats - seatsGiven]));
  for (const nomination of nominations) {
    const ofState = freeOf.get(nomination.stateCode) ?? 0;
    if (ofState > 0 && cohort.seatsGiven + seated.length < cohort.seats) {
      freeOf.set(nomination.stateCode, ofState - 1);
      seated.push(nomination);
    } else {
      left.push(nomination);
    }
  }
  return {
    seated,
    reserve: left.filter(({ status }) => status !== 'reserve'),
    waiting: left.filter(({ status }) => status === 'reserve'),
  };
}
