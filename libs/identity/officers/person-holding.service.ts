import { Injectable } from '@nestjs/common';
import type { Person as PersonView } from '#contracts/identity';
import type { Caller, Role } from '#kernel';
import { MayNotEdit, PersonMerged, PersonNotFound } from '../domain/identity.errors.js';
import { mayEdit, mayRead } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { PeopleRepository } from '../people.repository.js';
import { PersonPresenter } from './person.presenter.js';

export interface HeldPerson {
  readonly person: Person;
  readonly roles: readonly Role[];
}

/** Holds a person whom somebody is about to change, and shows them afterwards. */
@Injectable()
export class PersonHolding {
  constructor(
    private readonly people: PeopleRepository,
    private readonly presenter: PersonPresenter,
  ) {}

  /**
   * Holds the person until the transaction ends.
   * @throws PersonNotFound for callers who may not know of them, MayNotEdit, PersonMerged.
   */
  async held(caller: Caller, id: string): Promise<HeldPerson> {
    const person = await this.people.lock(id);
    if (!person || !mayRead(caller, person)) throw new PersonNotFound();
    const roles = (await this.people.rolesOf([id])).get(id) ?? [];
    if (!mayEdit(caller, { stateCode: person.stateCode, roles })) throw new MayNotEdit();
    if (person.mergedInto !== null) throw new PersonMerged();
    return { person, roles };
  }

  view({ person, roles }: HeldPerson, caller: Caller): Promise<PersonView> {
    return this.presenter.view(person, roles, caller);
  }
}
