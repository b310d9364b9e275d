import { Injectable } from '@nestjs/common';
import type { Person as PersonView, PersonChanges } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { StaleRecord } from '#http';
import type { Caller } from '#kernel';
import { refuseAny } from '../domain/identity.errors.js';
import { PersonHolding } from './person-holding.service.js';
import { PersonRecords } from './person-records.service.js';
import { PersonRows } from './person-rows.service.js';
import { cannotSignIn } from './person-rules.js';

/** Changes what is known of a person. */
@Injectable()
export class PersonEdits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly holding: PersonHolding,
    private readonly rows: PersonRows,
    private readonly records: PersonRecords,
  ) {}

  /** @param expected the version that the caller edits. @throws StaleRecord with the current one. */
  edit(caller: Caller, id: string, expected: number, changes: PersonChanges): Promise<PersonView> {
    return this.work.run(async () => {
      const held = await this.holding.held(caller, id);
      const { person } = held;
      if (person.version !== expected) throw new StaleRecord(await this.holding.view(held, caller));
      refuseAny(await this.rows.problems(person.stateCode, changes));
      const before = { ...person };
      Object.assign(person, await this.rows.columns(id, changes));
      if (cannotSignIn(person)) {
        person.signInName = await this.rows.freeSignInName(person.nameLatin, person.stateCode);
      }
      await this.records.save(person, before);
      return this.holding.view(held, caller);
    });
  }
}
