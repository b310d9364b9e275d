import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listEnrolments } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { readerOf } from '#http';
import type { Caller } from '#kernel';
import { readsEnrolments } from './domain/enrolment.policy.js';
import { ENROLMENTS } from './enrolments.list.js';
import { NominationsRepository } from './nominations.repository.js';

@Injectable()
export class Enrolments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationsRepository,
  ) {}

  /** Lists the reader's own enrolments, those of their state, or all. */
  list(caller: Caller, asked: Query<typeof listEnrolments>) {
    const given = readerOf(caller, readsEnrolments(caller));
    return this.work.run(() => ENROLMENTS.page(this.work, { ...asked, given }));
  }

  /** Notes, in the open transaction, until when the certificate of an enrolment holds; null for good. */
  noteCertificate(enrolmentId: string, validUntil: Date | null): Promise<void> {
    return this.nominations.noteCertificate(enrolmentId, validUntil);
  }
}
