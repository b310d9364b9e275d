import { Injectable } from '@nestjs/common';
import type { Person as PersonView, PersonChanges } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { StaleRecord } from '#http';
import type { Caller, Role } from '#kernel';
import { MayNotEdit, PersonNotFound, refuseAny } from '../domain/identity.errors.js';
import { mayEdit, mayRead } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { PeopleRepository } from '../people.repository.js';
import { PersonPresenter } from './person.presenter.js';
import { PersonRecords } from './person-records.service.js';
import { PersonRows } from './person-rows.service.js';
import { cannotSignIn } from './person-rules.js';

interface Held {
  readonly person: Person;
  readonly roles: readonly Role[];
}

/** Changes what is known of a person. */
@Injectable()
export class PersonEdits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly rows: PersonRows,
    private readonly records: PersonRecords,
    private readonly presenter: PersonPresenter,
  ) {}

  /** @param expected the version that the caller edits. @throws StaleRecord with the current one. */
  edit(caller: Caller, id: string, expected: number, changes: PersonChanges): Promise<PersonView> {
    return this.work.run(async () => {
      const held = await this.held(caller, id);
      const { person, roles } = held;
      if (person.version !== expected) throw new StaleRecord(await this.presenter.view(person, roles, caller));
      refuseAny(await this.rows.problems(person.stateCode, changes));
      const before = { ...person };
      Object.assign(person, await this.rows.columns(id, changes));
      if (cannotSignIn(person)) {
        person.signInName = await this.rows.freeSignInName(person.nameLatin, person.stateCode);
      }
      await this.records.save(person, before);
      return this.presenter.view(person, roles, caller);
    });
  }

  private async held(caller: Caller, id: string): Promise<Held> {
    const person = await this.people.lock(id);
    if (!person || !mayRead(caller, person)) throw new PersonNotFound();
    const roles = (await this.people.rolesOf([id])).get(id) ?? [];
    if (!mayEdit(caller, { stateCode: person.stateCode, roles })) throw new MayNotEdit();
    return { person, roles };
  }
}
