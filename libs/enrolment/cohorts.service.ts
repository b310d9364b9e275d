import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { CourseVersionsRepository } from '#catalogue';
import type { Query } from '#contracts';
import type { Cohort, CohortStatus, NewCohort, listCohorts } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { localIn, plannedIn, type PlannedMoment } from '#i18n';
import { Clock, newId, type Caller } from '#kernel';
import { COHORTS } from './cohorts.list.js';
import { CohortsRepository, type CohortRow, type FoundCohort } from './cohorts.repository.js';
import { assertCohortMay } from './domain/cohort.states.js';
import { CohortNotFound, CohortRefused } from './domain/enrolment.errors.js';
import { COHORT_POLICY, allowedBy, seesNominations, seesQuotas } from './domain/enrolment.policy.js';

@Injectable()
export class Cohorts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly versions: CourseVersionsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Lists the latest first; where those that close soon are asked for, the one that closes first comes first. */
  list(caller: Caller, asked: Query<typeof listCohorts>) {
    const sort = asked.sort ?? (asked.closesBefore === undefined ? undefined : 'closes');
    return this.work.run(async () => {
      const page = await COHORTS.page(this.work, { ...asked, sort, given: { seesQuotas: seesQuotas(caller) } });
      return presented(page, (row) => present(caller, row));
    });
  }

  /** The best matches of words, for whoever may read cohorts. */
  best(words: string, limit: number): Promise<FoundCohort[]> {
    return this.work.run(() => this.cohorts.best(words, limit));
  }

  get(caller: Caller, id: string): Promise<Cohort> {
    return this.work.run(async () => present(caller, await this.found(id)));
  }

  open(caller: Caller, cohort: NewCohort): Promise<Cohort> {
    refuseDisorder(cohort, this.clock.now());
    const closes = nominationsEnd(cohort);
    return this.work.run(async () => {
      const version = await this.versions.newestOf(cohort.courseId);
      if (!version) throw new CohortRefused('enrolment.course-not-found', 'courseId');
      const unknown = await this.cohorts.unknownStates(cohort.quotas.map((quota) => quota.stateCode));
      const index = cohort.quotas.findIndex((quota) => unknown.includes(quota.stateCode));
      if (index >= 0) throw new CohortRefused('enrolment.state-unknown', `quotas.${index}.stateCode`);
      const id = newId();
      const opened = {
        ...cohort,
        id,
        nominationsCloseAt: closes.instant,
        courseVersionId: version.id,
        openedBy: caller.personId,
      };
      if (!(await this.cohorts.insert(opened))) throw new CohortRefused('enrolment.cohort-code-taken', 'code');
      await this.audit.record({ action: 'enrolment.cohort-opened', subject: { kind: 'cohort', id }, after: cohort });
      return present(caller, await this.found(id));
    });
  }

  changeStatus(caller: Caller, id: string, to: CohortStatus): Promise<Cohort> {
    return this.work.run(async () => {
      const cohort = await this.cohorts.lock(id);
      if (!cohort) throw new CohortNotFound();
      if (cohort.status !== to) {
        assertCohortMay(cohort.status, to);
        await this.cohorts.setStatus(id, to);
        await this.audit.record({
          action: 'enrolment.cohort-status-changed',
          subject: { kind: 'cohort', id },
          before: { status: cohort.status },
          after: { status: to },
        });
      }
      return present(caller, await this.found(id));
    });
  }

  private async found(id: string): Promise<CohortRow> {
    const cohort = await this.cohorts.byId(id);
    if (!cohort) throw new CohortNotFound();
    return cohort;
  }
}

/** Nobody plans further ahead; a year beyond that was mistyped. */
const YEARS_AHEAD = 10;

/** @returns when nominations close, by the clock of the venue. */
function nominationsEnd({ nominationsCloseAt, timeZone, endsOn }: NewCohort): PlannedMoment {
  const closes = plannedIn(timeZone, nominationsCloseAt);
  if (!closes) throw new CohortRefused('http.fields.time-skipped', 'nominationsCloseAt');
  if (closes.local.slice(0, 10) > endsOn) throw new CohortRefused('enrolment.dates-out-of-order', 'nominationsCloseAt');
  return closes;
}

function refuseDisorder({ startsOn, endsOn, quotas }: NewCohort, now: Date): void {
  if (endsOn < startsOn) throw new CohortRefused('enrolment.dates-out-of-order', 'endsOn');
  if (Number(endsOn.slice(0, 4)) > now.getUTCFullYear() + YEARS_AHEAD)
    throw new CohortRefused('enrolment.too-far-ahead', 'endsOn', { years: YEARS_AHEAD });
  const twice = quotas.findIndex(
    ({ stateCode }, at) => quotas.findIndex((quota) => quota.stateCode === stateCode) < at,
  );
  if (twice >= 0) throw new CohortRefused('enrolment.quota-twice', `quotas.${twice}.stateCode`);
}

function present(caller: Caller, { takesNominations, ...cohort }: CohortRow): Cohort {
  const allowed = allowedBy(COHORT_POLICY, caller, cohort);
  const nominations = seesNominations(caller) ? cohort.nominations : null;
  const quotas = seesQuotas(caller) ? cohort.quotas : [];
  return {
    ...cohort,
    nominationsCloseLocal: localIn(cohort.timeZone, cohort.nominationsCloseAt),
    quotas,
    nominations,
    allowed: allowed.filter((id) => takesNominations || id !== 'enrolment.nominate'),
  };
}
