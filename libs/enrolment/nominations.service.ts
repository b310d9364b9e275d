import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { nominationWithdrawn, officerNominated } from '#contracts/events';
import type { Query } from '#contracts';
import type { Nomination, listNominations } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { presented, readerOf } from '#http';
import { DomainError, type Caller } from '#kernel';
import { eventOf, Events } from '#queue';
import { CohortsRepository, type CohortRow } from './cohorts.repository.js';
import { CohortNotFound, NominationNotFound, NominationRefused } from './domain/enrolment.errors.js';
import { NOMINATION_POLICY, READS_ALL, allowedBy } from './domain/enrolment.policy.js';
import { assertNominationMay } from './domain/nomination.states.js';
import { NOMINATIONS } from './nominations.list.js';
import { NominationsRepository, type NominationRow } from './nominations.repository.js';

@Injectable()
export class Nominations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly nominations: NominationsRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Lists nominations: an administrator gets those of their state, the secretariat all. */
  list(caller: Caller, { cohortId, ...asked }: Query<typeof listNominations> & { readonly cohortId: string }) {
    const given = { ...readerOf(caller, READS_ALL), cohortId };
    return this.work.run(async () =>
      presented(await NOMINATIONS.page(this.work, { ...asked, given }), (row) => presentNomination(caller, row)),
    );
  }

  /** Nominates an officer of the administrator’s own state; officers of other states are unknown to them. */
  nominate(
    caller: Caller,
    cohortId: string,
    { personId, note }: { personId: string; note?: string | undefined },
  ): Promise<Nomination> {
    return this.work.run(async () => {
      const cohort = await this.taking(cohortId);
      if (!cohort.quotas.some((quota) => quota.stateCode === caller.stateCode)) throw new NominationRefused('no-quota');
      const officer = await this.nominations.nominee(personId);
      if (!officer || officer.stateCode !== caller.stateCode) throw officerNotFound();
      const id = await this.nominations.insert({
        cohortId,
        personId,
        stateCode: officer.stateCode,
        note: note ?? null,
        nominatedBy: caller.personId,
      });
      if (id === null) throw new NominationRefused('nominated-already');
      // A change of the cohort that was under way has ended by now; one that begins now waits for this transaction.
      await this.taking(cohortId);
      await this.recordChange(
        'enrolment.officer-nominated',
        { id, stateCode: officer.stateCode },
        { cohortId, personId },
      );
      const { stateCode } = officer;
      await this.events.publish(eventOf(officerNominated, 1, { nominationId: id, cohortId, personId, stateCode }));
      return presentNomination(caller, await this.found(id));
    });
  }

  withdraw(caller: Caller, id: string, reason: string): Promise<Nomination> {
    return this.work.run(async () => {
      const nomination = await this.nominations.lock(id);
      if (!nomination || nomination.stateCode !== caller.stateCode) throw new NominationNotFound();
      if (nomination.status !== 'withdrawn') {
        assertNominationMay(nomination.status, 'withdrawn');
        await this.nominations.move(nomination, 'withdrawn', caller.personId, { reason });
        await this.recordChange('enrolment.nomination-withdrawn', nomination, { reason });
        const facts = { ...nominationFacts(nomination), reason };
        await this.events.publish(eventOf(nominationWithdrawn, nomination.version + 1, facts));
      }
      return presentNomination(caller, await this.found(id));
    });
  }

  private async taking(cohortId: string): Promise<CohortRow> {
    const cohort = await this.cohorts.byId(cohortId);
    if (!cohort) throw new CohortNotFound();
    if (!cohort.takesNominations) throw new NominationRefused('nominations-closed');
    return cohort;
  }

  private async found(id: string): Promise<NominationRow> {
    const nomination = await this.nominations.byId(id);
    if (!nomination) throw new NominationNotFound();
    return nomination;
  }

  private recordChange(
    action: `enrolment.${string}`,
    { id, stateCode }: { id: string; stateCode: string },
    after: object,
  ): Promise<void> {
    return this.audit.record({ action, subject: { kind: 'nomination', id }, stateCode, after });
  }
}

export function presentNomination(caller: Caller, row: NominationRow): Nomination {
  const { cohortStatus: _cohortStatus, seatFree: _seatFree, ...nomination } = row;
  return { ...nomination, allowed: allowedBy(NOMINATION_POLICY, caller, row) };
}

/** What events say of every nomination. */
export const nominationFacts = ({ id, cohortId, person, stateCode }: NominationRow) => ({
  nominationId: id,
  cohortId,
  personId: person.id,
  stateCode,
});

const officerNotFound = (): DomainError =>
  new DomainError('invalid', 'enrolment.officer-not-found', {}, [
    { path: 'personId', code: 'enrolment.officer-not-found' },
  ]);
