import { foreseeSeats } from './foresee-seats.js';

const quota = (stateCode: string, seats: number, seatsGiven = 0) => ({ stateCode, seats, seatsGiven });
const cohort = (seats: number, seatsGiven: number, ...quotas: ReturnType<typeof quota>[]) => ({
  seats,
  seatsGiven,
  quotas,
});
const officers = (stateCode: string, ...names: string[]) =>
  names.map((name) => ({ name, stateCode, status: 'nominated' as const }));
const onReserve = (stateCode: string, name: string) => ({ name, stateCode, status: 'reserve' as const });

const named = ({
  seated,
  reserve,
  waiting,
}: ReturnType<typeof foreseeSeats<{ name: string; stateCode: string; status: 'nominated' | 'reserve' }>>) => ({
  seated: seated.map(({ name }) => name),
  reserve: reserve.map(({ name }) => name),
  waiting: waiting.map(({ name }) => name),
});

describe('what comes of seats given to many', () => {
  it('is a seat for each while there are enough', () => {
    expect(named(foreseeSeats(cohort(10, 0, quota('ma', 5)), officers('ma', 'Salma', 'Idriss')))).toEqual({
      seated: ['Salma', 'Idriss'],
      reserve: [],
      waiting: [],
    });
  });

  it('is a reserve place for the one whose state has used up its quota, though seats are free', () => {
    const chosen = [...officers('ma', 'Salma', 'Idriss'), ...officers('tn', 'Amal')];
    expect(named(foreseeSeats(cohort(10, 4, quota('ma', 5, 4), quota('tn', 5, 0)), chosen))).toEqual({
      seated: ['Salma', 'Amal'],
      reserve: ['Idriss'],
      waiting: [],
    });
  });

  it('is a reserve place for the last, where quotas promise more than there are seats', () => {
    const chosen = [...officers('ma', 'Salma'), ...officers('tn', 'Amal')];
    expect(named(foreseeSeats(cohort(5, 4, quota('ma', 5), quota('tn', 5)), chosen))).toEqual({
      seated: ['Salma'],
      reserve: ['Amal'],
      waiting: [],
    });
  });

  it('changes nothing for whoever waits on the reserve list while none is free', () => {
    const chosen = [onReserve('ma', 'Idriss'), ...officers('ma', 'Salma')];
    expect(named(foreseeSeats(cohort(5, 5, quota('ma', 5, 5)), chosen))).toEqual({
      seated: [],
      reserve: ['Salma'],
      waiting: ['Idriss'],
    });
  });

  it('is no seat for a state without a quota', () => {
    expect(named(foreseeSeats(cohort(5, 0, quota('ma', 5)), officers('dz', 'Karim'))).reserve).toEqual(['Karim']);
  });
});
