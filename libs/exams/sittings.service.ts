import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import { sittingScheduled } from '#contracts/events';
import type { SittingPlan, SittingSummary, listSittings } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { localIn } from '#i18n';
import { Clock, newId, type Caller } from '#kernel';
import { eventOf, Events } from '#queue';
import { allowedOnSitting } from './domain/attempt.policy.js';
import { ExamInputInvalid, SittingUnknown } from './domain/exams.errors.js';
import { courseProblems, hoursOf } from './domain/sitting.rules.js';
import { SITTINGS } from './sittings.list.js';
import { SittingsRepository, type SittingRow } from './sittings.repository.js';

@Injectable()
export class Sittings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Lists the sittings of their own cohorts to an officer, all sittings to the staff of the centre. */
  list(caller: Caller, asked: Query<typeof listSittings>) {
    const given = { readerId: caller.personId };
    return this.work.run(async () =>
      presented(await SITTINGS.page(this.work, { ...asked, given }), (row) => present(caller, row)),
    );
  }

  /** @throws ExamInputInvalid `exams.sitting-invalid`, naming the field and its problem. */
  schedule(caller: Caller, plan: SittingPlan): Promise<SittingSummary> {
    return this.work.run(async () => {
      const hours = hoursOf(plan, this.clock.now());
      const problems = [...courseProblems(await this.sittings.coursesOf(plan)), ...hours.problems];
      if (problems.length > 0) throw new ExamInputInvalid('exams.sitting-invalid', problems);
      const id = newId();
      await this.sittings.insert(id, plan, hours.moments, caller.personId);
      await this.audit.record({ action: 'exams.sitting-scheduled', subject: { kind: 'sitting', id }, after: plan });
      const [opens, closes] = hours.moments;
      const times = { opensAt: opens.instant, closesAt: closes.instant };
      await this.events.publish(eventOf(sittingScheduled, 1, { ...plan, ...times, sittingId: id }));
      const row = await this.sittings.byId(id, caller.personId);
      if (!row) throw new SittingUnknown();
      return present(caller, row);
    });
  }
}

function present(caller: Caller, row: SittingRow): SittingSummary {
  const { attemptStatus, mayEnter, ...sitting } = row;
  const entersAsTrainee = mayEnter && caller.roles.includes('trainee');
  return {
    ...sitting,
    opensLocal: localIn(sitting.timeZone, sitting.opensAt),
    closesLocal: localIn(sitting.timeZone, sitting.closesAt),
    allowed: allowedOnSitting(caller, { phase: sitting.phase, attemptStatus, mayEnter: entersAsTrainee }),
  };
}
