import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { Me, Person as PersonView, Preferences, listPeople } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { refuseStale } from '#http';
import type { Caller } from '#kernel';
import { AccountChanges } from './account-changes.service.js';
import { PersonNotFound } from './domain/identity.errors.js';
import { mayRead } from './domain/identity.policy.js';
import type { Person } from './domain/person.entity.js';
import { OfficerFinder } from './officers/officer-finder.service.js';
import { PersonPresenter } from './officers/person.presenter.js';
import { PEOPLE } from './people.list.js';
import { PeopleRepository, personOf, type PersonInRoles } from './people.repository.js';
import { PlacesRepository } from './places.repository.js';

/** Reads people, and changes what they prefer. */
@Injectable()
export class People {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly places: PlacesRepository,
    private readonly changes: AccountChanges,
    private readonly finder: OfficerFinder,
    private readonly presenter: PersonPresenter,
  ) {}

  /** People sought by words of a name or a service number, best match first, sixty at most; counts cover all fits. */
  list(caller: Caller, { q, counts, ...asked }: Query<typeof listPeople>) {
    return this.work.run(async () => {
      const best = q === undefined ? undefined : await this.finder.best(q, asked);
      const page = await PEOPLE.page(this.work, { ...asked, among: best });
      return {
        ...page,
        items: await this.readable(caller, page.items.map(personOf)),
        ...(counts && { counts: await this.counts(q, { ...asked, counts }) }),
      };
    });
  }

  /** Those of `ids` whom the caller may read, in that order. */
  those(caller: Caller, ids: readonly string[]): Promise<PersonView[]> {
    return this.work.run(async () => this.readable(caller, await this.people.ofIds(ids)));
  }

  /** The first `most` of `ids` whom the caller may read; for a person entered twice, the record that stands. */
  standing(caller: Caller, ids: readonly string[], most: number): Promise<PersonView[]> {
    return this.work.run(async () => this.readable(caller, await this.people.standing(ids, most)));
  }

  get(caller: Caller, id: string): Promise<PersonView> {
    return this.work.run(async () => {
      const person = await this.people.byId(id);
      if (!person || !mayRead(caller, person)) throw new PersonNotFound();
      return this.whole(person, caller);
    });
  }

  me({ personId, sessionId }: Pick<Caller, 'personId' | 'sessionId'>): Promise<Me> {
    return this.work.run(async () => {
      const person = await this.people.byId(personId);
      if (!person) throw new PersonNotFound();
      const state = person.stateCode === null ? null : await this.places.state(person.stateCode);
      const { addressedAs, version } = person;
      return { person: await this.whole(person, null), addressedAs, state, sessionId, version };
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  changePreferences(caller: Caller, expected: number, preferences: Preferences): Promise<Me> {
    return this.work.run(async () => {
      const person = await this.people.lock(caller.personId);
      if (!person) throw new PersonNotFound();
      refuseStale(expected, person.version);
      const { language, digits, timeZone, addressedAs } = person;
      await this.work.manager.save(Object.assign(person, preferences));
      await this.changes.preferred(person, { language, digits, timeZone, addressedAs }, preferences);
      return this.me(caller);
    });
  }

  private async counts(q: string | undefined, asked: Omit<Query<typeof listPeople>, 'q'>) {
    return PEOPLE.counts(this.work, { ...asked, among: q === undefined ? undefined : await this.finder.all(q) });
  }

  private async whole(person: Person, caller: Caller | null): Promise<PersonView> {
    return this.presenter.view(person, (await this.people.rolesOf([person.id])).get(person.id) ?? [], caller);
  }

  private readable(caller: Caller, people: readonly PersonInRoles[]): Promise<PersonView[]> {
    const shown = people.filter((person) => mayRead(caller, person));
    return Promise.all(shown.map((person) => this.presenter.view(person, person.roles, caller)));
  }
}
