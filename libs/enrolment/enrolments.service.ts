import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listEnrolments } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { readerOf } from '#http';
import type { Caller } from '#kernel';
import { readsEnrolments } from './domain/enrolment.policy.js';
import { ENROLMENTS } from './enrolments.list.js';

@Injectable()
export class Enrolments {
  constructor(private readonly work: UnitOfWork) {}

  /** The reader's own, those of their state, or all. */
  list(caller: Caller, asked: Query<typeof listEnrolments>) {
    const given = readerOf(caller, readsEnrolments(caller));
    return this.work.run(() => ENROLMENTS.page(this.work, { ...asked, given }));
  }
}
