import type { UnitOfWork } from '#database';
import { SYSTEM_SCOPE } from '#database';
import type { People, PlacesRepository } from '#identity';
import { DEMO_PASSWORD, administrators, agencies, officers, posts, staff, states } from './index.js';

export interface PeopleServices {
  readonly work: UnitOfWork;
  readonly people: People;
  readonly places: PlacesRepository;
}

/** Enters the states, their places and everyone of the demo into an empty database, in one transaction. */
export function loadPeople({ work, people, places }: PeopleServices): Promise<void> {
  return work.runAs(SYSTEM_SCOPE, async () => {
    await places.enter(states, agencies, posts);
    for (const person of [...staff, ...administrators, ...officers]) {
      await people.enter({ ...person, password: DEMO_PASSWORD });
    }
  });
}
