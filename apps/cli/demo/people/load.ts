import type { UnitOfWork } from '#database';
import { SYSTEM_SCOPE } from '#database';
import type { PersonEntering, PlacesRepository, RanksRepository } from '#identity';
import { DEMO_PASSWORD, administrators, agencies, officers, posts, ranks, staff, states } from './index.js';

export interface PeopleServices {
  readonly work: UnitOfWork;
  readonly people: PersonEntering;
  readonly places: PlacesRepository;
  readonly ranks: RanksRepository;
}

/** Enters the states, their places and everyone of the demo into an empty database, in one transaction. */
export function loadPeople({ work, people, places, ranks: ladders }: PeopleServices): Promise<void> {
  return work.runAs(SYSTEM_SCOPE, async () => {
    await places.enter(states, agencies, posts);
    await ladders.enter(ranks);
    for (const person of [...staff, ...administrators, ...officers]) {
      await people.enter({ ...person, password: DEMO_PASSWORD });
    }
  });
}
