import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { officerEnrolled, reservePlaceGiven, seatGiven } from '#contracts/events';
import type { Nomination } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { DomainError, type Caller } from '#kernel';
import { eventOf, Events } from '#queue';
import { CohortsRepository } from './cohorts.repository.js';
import { NominationNotFound } from './domain/enrolment.errors.js';
import { seatsAreGivenIn } from './domain/enrolment.policy.js';
import { assertNominationMay } from './domain/nomination.states.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { NominationsRepository, type NominationRow } from './nominations.repository.js';
import { nominationFacts, presentNomination } from './nominations.service.js';

export interface SeatGiven {
  readonly nomination: Nomination;
  /** Null where no seat was free and the officer is on the reserve list. */
  readonly enrolmentId: string | null;
}

/** Gives seats one after another under the lock of their cohort, so that never one too many is given. */
@Injectable()
export class Seats {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly nominations: NominationsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Asking again for a seat already given, or still not free, changes nothing. */
  give(caller: Caller, nominationId: string): Promise<SeatGiven> {
    return this.work.run(async () => {
      const known = await this.nominations.byId(nominationId);
      if (!known) throw new NominationNotFound();
      const cohort = await this.cohorts.lock(known.cohortId);
      const nomination = await this.nominations.lock(nominationId);
      if (!cohort || !nomination) throw new NominationNotFound();
      if (nomination.status !== 'seated') {
        assertNominationMay(nomination.status, 'seated');
        if (!seatsAreGivenIn(cohort.status)) throw new DomainError('conflict', 'enrolment.cohort-over');
        if (await this.cohorts.takeSeat(nomination.cohortId, nomination.stateCode)) await this.seat(caller, nomination);
        else if (nomination.status !== 'reserve') await this.reserve(caller, nomination);
      }
      const now = (await this.nominations.byId(nominationId)) ?? nomination;
      return {
        nomination: presentNomination(caller, now),
        enrolmentId: await this.enrolments.ofNomination(nominationId),
      };
    });
  }

  private async seat({ personId }: Caller, nomination: NominationRow): Promise<void> {
    await this.nominations.move(nomination, 'seated', personId);
    const enrolmentId = await this.enrolments.enrol(nomination.id, personId);
    await this.record('enrolment.seat-given', nomination, { enrolmentId });
    const facts = { ...nominationFacts(nomination), enrolmentId };
    await this.events.publish(eventOf(seatGiven, nomination.version + 1, facts), eventOf(officerEnrolled, 1, facts));
  }

  private async reserve({ personId }: Caller, nomination: NominationRow): Promise<void> {
    const reservePlace = await this.nominations.nextReservePlace(nomination.cohortId);
    await this.nominations.move(nomination, 'reserve', personId, { reservePlace });
    await this.record('enrolment.reserve-place-given', nomination, { reservePlace });
    const facts = { ...nominationFacts(nomination), reservePlace };
    await this.events.publish(eventOf(reservePlaceGiven, nomination.version + 1, facts));
  }

  private record(
    action: `enrolment.${string}`,
    { id, stateCode, status }: NominationRow,
    after: object,
  ): Promise<void> {
    return this.audit.record({ action, subject: { kind: 'nomination', id }, stateCode, before: { status }, after });
  }
}
