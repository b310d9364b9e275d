import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Input } from '#contracts';
import type { Person as PersonView, ServiceRecord, changeStatus, movePerson } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Caller } from '#kernel';
import { PersonNotFound, refuseAny } from '../domain/identity.errors.js';
import { mayRead } from '../domain/identity.policy.js';
import type { Person } from '../domain/person.entity.js';
import { PersonHolding } from '../officers/person-holding.service.js';
import { PersonRows } from '../officers/person-rows.service.js';
import { PeopleRepository } from '../people.repository.js';
import { ServiceChanges } from './service-changes.service.js';
import { dayProblems, StatusSame } from './service.errors.js';
import { ServiceRecordsRepository, type RecordRow } from './service-records.repository.js';

const Position = z.strictObject({ sequence: z.string() });

interface PageOfRecords {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** Status and place of officers in the service of their state, each change a record from a day on. */
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

  /** The newest first. */
  history(caller: Caller, personId: string, { cursor, limit, count }: PageOfRecords) {
    const before = cursor === undefined ? null : decodeCursor(Position, cursor);
    return this.work.run(async () => {
      const person = await this.people.byId(personId);
      if (!person || !mayRead(caller, person)) throw new PersonNotFound();
      const rows = await this.records.page(personId, before, limit + 1);
      const { items, nextCursor } = pageFrom(rows, limit, ({ sequence }) => ({ sequence }));
      const total = count === true ? { total: await this.records.count(personId) } : {};
      return { items: items.map(present), nextCursor, ...total };
    });
  }

  changeStatus(caller: Caller, { params, body }: Input<typeof changeStatus>): Promise<PersonView> {
    return this.changed(caller, params.personId, body, async (person) => {
      if (person.status === body.status) throw new StatusSame();
      person.status = body.status;
      person.active = body.status !== 'left';
    });
  }

  /** To another agency or another post of the state. */
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

const present = ({ sequence: _, ...record }: RecordRow): ServiceRecord => record;
