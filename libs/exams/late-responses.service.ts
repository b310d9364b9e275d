import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { LateAdmission, LateAdmissionRecord, listLateResponses } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { Outbox } from '#queue';
import { AttemptsRepository, type HeldAttempt } from './attempts.repository.js';
import { admitsLate, allowedOnLateResponse } from './domain/attempt.policy.js';
import { assertAttemptMay } from './domain/attempt.states.js';
import {
  AttemptOpen,
  AttemptUnknown,
  ExamInputInvalid,
  ResultReleased,
  SittingUnknown,
} from './domain/exams.errors.js';
import { gradeAttempt } from './exams.jobs.js';
import { LATE_RESPONSES } from './late-responses.list.js';
import { LateResponsesRepository } from './late-responses.repository.js';
import { instant } from './sql.js';

/** Answers that came after the deadline, and their admission by the chief examiner. */
@Injectable()
export class LateResponses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly responses: LateResponsesRepository,
    private readonly attempts: AttemptsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  list(caller: Caller, sittingId: string, asked: Query<typeof listLateResponses>) {
    return this.work.run(async () => {
      if (!(await this.responses.hasSitting(sittingId))) throw new SittingUnknown();
      const page = await LATE_RESPONSES.page(this.work, { ...asked, given: { sittingId } });
      return presented(page, (row) => ({ ...row, allowed: allowedOnLateResponse(caller, row) }));
    });
  }

  /** Admits late answers: they replace those in time, and the attempt is graded again. Repeating it changes nothing. */
  admit(caller: Caller, attemptId: string, { itemIds, reason }: LateAdmission): Promise<LateAdmissionRecord> {
    return this.work.run(async () => {
      const held = await this.held(attemptId);
      const wanted = itemIds.map((id) => id.toLowerCase());
      await this.refuseUnknown(attemptId, wanted);
      const admittedAt = instant(held.at);
      const admitted = await this.responses.admit(attemptId, wanted, admittedAt, caller.personId);
      if (admitted.length > 0) {
        await this.reopen(held);
        await this.audit.record({
          action: 'exams.late-responses-admitted',
          subject: { kind: 'attempt', id: attemptId },
          stateCode: held.stateCode,
          after: { itemIds: admitted, reason },
        });
      }
      return { attemptId, admittedAt, itemIds: admitted };
    });
  }

  /** Has the attempt graded again; until then no result of it can be released. */
  private async reopen({ id: attemptId, status, stateCode }: HeldAttempt): Promise<void> {
    if (status === 'scored') {
      assertAttemptMay(status, 'submitted');
      await this.attempts.setStatus(attemptId, 'submitted');
    }
    await this.outbox.add(gradeAttempt, { attemptId, stateCode }, { stateCode });
  }

  private async held(attemptId: string): Promise<HeldAttempt> {
    const held = await this.attempts.hold(attemptId);
    if (!held) throw new AttemptUnknown();
    if (held.status === 'open') throw new AttemptOpen();
    if (!admitsLate(held.status)) throw new ResultReleased();
    return held;
  }

  private async refuseUnknown(attemptId: string, itemIds: readonly string[]): Promise<void> {
    const late = new Set(await this.responses.lateItems(attemptId));
    const code = 'exams.late-response-unknown';
    const fields = itemIds.flatMap((id, index) => (late.has(id) ? [] : [{ path: `itemIds.${index}`, code }]));
    if (fields.length > 0) throw new ExamInputInvalid(code, fields);
  }
}
