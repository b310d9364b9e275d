import type { Cohort, Nomination } from '#contracts/enrolment';

type Seats = Pick<Cohort, 'seats' | 'seatsGiven' | 'quotas'>;
type Asked = Pick<Nomination, 'stateCode' | 'status'>;

export interface Foreseen<N> {
  readonly seated: readonly N[];
  /** Those who take a reserve place instead. */
  readonly reserve: readonly N[];
  /** Those who are on the reserve list and stay there. */
  readonly waiting: readonly N[];
}

/** The result of giving seats to these one after another, as the centre does, within the cohort and each quota. */
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
