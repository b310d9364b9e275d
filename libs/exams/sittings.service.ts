import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Instant } from '#contracts';
import { AuditTrail } from '#audit';
import { sittingScheduled } from '#contracts/events';
import type { SittingPlan, SittingSummary } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { localIn } from '#i18n';
import { Clock, newId, type Caller } from '#kernel';
import { eventOf, Events } from '#queue';
import { allowedOnSitting } from './domain/attempt.policy.js';
import { ExamInputInvalid, SittingUnknown } from './domain/exams.errors.js';
import { courseProblems, hoursOf } from './domain/sitting.rules.js';
import type { Page, PageRequest } from './page.js';
import { SittingsRepository, type SittingFilter, type SittingRow } from './sittings.repository.js';

const Position = z.strictObject({ at: Instant, id: z.uuid() });

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
  list(caller: Caller, query: PageRequest & SittingFilter): Promise<Page<SittingSummary>> {
    const after = query.cursor === undefined ? null : decodeCursor(Position, query.cursor);
    return this.work.run(async () => {
      const rows = await this.sittings.page(caller.personId, query, after, query.limit + 1);
      const { items, nextCursor } = pageFrom(rows, query.limit, ({ opensExactlyAt, id }) => ({
        at: opensExactlyAt,
        id,
      }));
      return {
        items: items.map((row) => present(caller, row)),
        nextCursor,
        ...(query.count ? { total: await this.sittings.count(query) } : {}),
      };
    });
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
  const { attemptStatus, mayEnter, opensExactlyAt: _, ...sitting } = row;
  const entersAsTrainee = mayEnter && caller.roles.includes('trainee');
  return {
    ...sitting,
    opensLocal: localIn(sitting.timeZone, sitting.opensAt),
    closesLocal: localIn(sitting.timeZone, sitting.closesAt),
    allowed: allowedOnSitting(caller, { phase: sitting.phase, attemptStatus, mayEnter: entersAsTrainee }),
  };
}
