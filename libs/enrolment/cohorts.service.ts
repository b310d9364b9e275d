import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '#audit';
import { CourseVersions } from '#catalogue';
import { CalendarDate } from '#contracts';
import type { Cohort, CohortStatus, NewCohort } from '#contracts/enrolment';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { newId, type Caller } from '#kernel';
import { CohortsRepository, type CohortFilter, type CohortRow } from './cohorts.repository.js';
import { assertCohortMay } from './domain/cohort.states.js';
import { CohortNotFound, CohortRefused } from './domain/enrolment.errors.js';
import { COHORT_POLICY, allowedBy, seesNominations } from './domain/enrolment.policy.js';

const Position = z.strictObject({ startsOn: CalendarDate, id: z.uuid() });

export interface CohortSearch extends CohortFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

@Injectable()
export class Cohorts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: CohortsRepository,
    private readonly versions: CourseVersions,
    private readonly audit: AuditTrail,
  ) {}

  list(caller: Caller, search: CohortSearch): Promise<{ items: Cohort[]; nextCursor: string | null; total?: number }> {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    return this.work.run(async () => {
      const found = await this.cohorts.page(search, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(found, search.limit, ({ startsOn, id }) => ({ startsOn, id }));
      return {
        items: items.map((row) => present(caller, row)),
        nextCursor,
        ...(search.count ? { total: await this.cohorts.count(search) } : {}),
      };
    });
  }

  get(caller: Caller, id: string): Promise<Cohort> {
    return this.work.run(async () => present(caller, await this.found(id)));
  }

  open(caller: Caller, cohort: NewCohort): Promise<Cohort> {
    refuseDisorder(cohort);
    return this.work.run(async () => {
      const version = await this.versions.newestOf(cohort.courseId);
      if (!version) throw new CohortRefused('enrolment.course-not-found', 'courseId');
      const unknown = await this.cohorts.unknownStates(cohort.quotas.map((quota) => quota.stateCode));
      const index = cohort.quotas.findIndex((quota) => unknown.includes(quota.stateCode));
      if (index >= 0) throw new CohortRefused('enrolment.state-unknown', `quotas.${index}.stateCode`);
      const id = newId();
      const opened = { ...cohort, id, courseVersionId: version.id, openedBy: caller.personId };
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

function refuseDisorder({ startsOn, endsOn, nominationsCloseAt, quotas, timeZone }: NewCohort): void {
  if (endsOn < startsOn) throw new CohortRefused('enrolment.dates-out-of-order', 'endsOn');
  if (nominationsCloseAt.slice(0, 10) > endsOn)
    throw new CohortRefused('enrolment.dates-out-of-order', 'nominationsCloseAt');
  const twice = quotas.findIndex(
    ({ stateCode }, at) => quotas.findIndex((quota) => quota.stateCode === stateCode) < at,
  );
  if (twice >= 0) throw new CohortRefused('enrolment.quota-twice', `quotas.${twice}.stateCode`);
  if (!isTimeZone(timeZone)) throw new CohortRefused('enrolment.time-zone-unknown', 'timeZone');
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function present(caller: Caller, { takesNominations, ...cohort }: CohortRow): Cohort {
  const allowed = allowedBy(COHORT_POLICY, caller, cohort);
  const nominations = seesNominations(caller) ? cohort.nominations : null;
  return { ...cohort, nominations, allowed: allowed.filter((id) => takesNominations || id !== 'enrolment.nominate') };
}
