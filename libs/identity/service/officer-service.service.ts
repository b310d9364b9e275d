import { Injectable } from '@nestjs/common';
import type { Input, Query } from '#contracts';
import type { Person as PersonView, changeStatus, listServiceRecords, movePerson } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { PersonNotFound, refuseAny } from '../domain/identity.errors.js';
import { mayRead } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { PersonHolding } from '../officers/person-holding.service.js';
import { PersonRows } from '../officers/person-rows.service.js';
import { PeopleRepository } from '../people.repository.js';
import { ServiceChanges } from './service-changes.service.js';
import { dayProblems, StatusSame } from './service.errors.js';
import { SERVICE_RECORDS } from './service-records.list.js';
import { ServiceRecordsRepository } from './service-records.repository.js';

/** Status and place of officers in the service of their state; each change is a record that holds from a day on. */
@Injectable()
export class OfficerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly holding: PersonHolding,
    private readonly rows: PersonRows,
    private readonly records: ServiceRecordsRepository,
    private readonly changes: ServiceChanges,
  ) {}

  /** The newest come first. */
  history(caller: Caller, personId: string, asked: Query<typeof listServiceRecords>) {
    return this.work.run(async () => {
      const person = await this.people.byId(personId);
      if (!person || !mayRead(caller, person)) throw new PersonNotFound();
      return SERVICE_RECORDS.page(this.work, { ...asked, given: { personId } });
    });
  }

  changeStatus(caller: Caller, { params, body }: Input<typeof changeStatus>): Promise<PersonView> {
    return this.changed(caller, params.personId, body, async (person) => {
      if (person.status === body.status) throw new StatusSame();
      person.status = body.status;
      person.active = body.status !== 'left';
    });
  }

  /** Moves an officer to another agency or another post of the state. */
  movePerson(caller: Caller, { params, body }: Input<typeof movePerson>): Promise<PersonView> {
    const { agencyId, postId } = body;
    return this.changed(caller, params.personId, body, async (person) => {
      refuseAny(await this.rows.problems(person.stateCode, { agencyId, postId }));
      Object.assign(person, { agencyId, postId });
    });
  }

  private changed(
    caller: Caller,
    personId: string,
    { fromDay, reason }: { readonly fromDay: string; readonly reason: string },
    change: (person: Person) => Promise<void>,
  ): Promise<PersonView> {
    return this.work.run(async () => {
      const held = await this.holding.held(caller, personId);
      const { person } = held;
      const { stateCode } = person;
      if (stateCode === null) throw new PersonNotFound();
      refuseAny(dayProblems(fromDay, await this.records.lastDay(personId), this.rows.today()));
      const before = { ...person };
      await change(person);
      await this.changes.save({ ...person, id: personId, stateCode }, before, { fromDay, reason, by: caller.personId });
      return this.holding.view(held, caller);
    });
  }
}
