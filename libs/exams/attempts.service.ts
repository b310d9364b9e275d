import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { AttemptPage, Paper, StartedAttempt, listAttempts } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { localIn } from '#i18n';
import { newRandomId, type Caller } from '#kernel';
import { ATTEMPTS } from './attempts.list.js';
import { AttemptsRepository, type AttemptFacts, type AttemptPageRow, type AttemptRow } from './attempts.repository.js';
import { allowedOnAttempt, isOwnAttempt } from './domain/attempt.policy.js';
import { drawCandidateCode } from './domain/candidate-code.js';
import { AttemptFinished, AttemptUnknown, SittingShut, SittingUnknown } from './domain/exams.errors.js';
import { Papers } from './papers.service.js';
import { instant } from './sql.js';

const DRAWS = 5;

/** An officer's attempts: their start, and what the screen shows of them. */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: AttemptsRepository,
    private readonly papers: Papers,
  ) {}

  /**
   * Starts the caller's only attempt in a sitting of their cohort, or returns the open one. It is one statement, in which the
   * clock of the database decides.
   */
  async start(caller: Caller, sittingId: string): Promise<StartedAttempt> {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const candidateCode = drawCandidateCode();
      const attempt = { id: newRandomId(), personId: caller.personId, sittingId, candidateCode };
      const answer = await this.attempts.start(attempt);
      switch (answer.outcome) {
        case 'open':
          return started(answer.attempt, answer.serverTime);
        case 'finished':
          throw new AttemptFinished();
        case 'unknown':
          throw new SittingUnknown();
        case 'not-open':
        case 'closed':
          throw new SittingShut(answer.outcome);
        case 'code-taken':
      }
    }
    throw new Error(`No free candidate code after ${DRAWS} draws`);
  }

  list(caller: Caller, asked: Query<typeof listAttempts>) {
    const given = { personId: caller.personId };
    return this.work.run(async () =>
      presented(await ATTEMPTS.page(this.work, { ...asked, given }), ({ personId, ...row }) => ({
        ...row,
        ...localTimes(row),
        allowed: allowedOnAttempt(caller, { personId, status: row.status }),
      })),
    );
  }

  /** @throws AttemptUnknown for an attempt that does not exist or belongs to somebody else. */
  read(caller: Caller, attemptId: string): Promise<AttemptPage> {
    return this.work.run(async () => {
      const row = await this.attempts.byId(attemptId);
      if (!row || !isOwnAttempt(caller, row)) throw new AttemptUnknown();
      return pageFor(caller, row, await this.papers.of(row.examVersionId));
    });
  }
}

function started(attempt: AttemptFacts, serverTime: string): StartedAttempt {
  const { id, sittingId, candidateCode, status } = attempt;
  return {
    id,
    sittingId,
    candidateCode,
    status,
    startedAt: instant(attempt.startedAt),
    deadlineAt: instant(attempt.deadlineAt),
    lateUntil: instant(attempt.lateUntil),
    serverTime: instant(serverTime),
  };
}

type Ends = Pick<AttemptRow, 'timeZone' | 'deadlineAt' | 'lateUntil' | 'submittedAt'>;

/** The times of an attempt by the clock of the venue. */
const localTimes = ({ timeZone, deadlineAt, lateUntil, submittedAt }: Ends) => ({
  deadlineLocal: localIn(timeZone, deadlineAt),
  lateUntilLocal: localIn(timeZone, lateUntil),
  submittedLocal: submittedAt === null ? null : localIn(timeZone, submittedAt),
});

function pageFor(caller: Caller, row: AttemptPageRow, paper: Paper): AttemptPage {
  const { personId, itemOrder, examVersionId: _, ...facts } = row;
  const items = new Map(paper.items.map((item) => [item.itemVersionId, item]));
  const { instructions, durationMinutes, totalPoints, passPercent } = paper;
  return {
    ...facts,
    ...localTimes(row),
    allowed: allowedOnAttempt(caller, { personId, status: row.status }),
    instructions,
    durationMinutes,
    totalPoints,
    passPercent,
    items: itemOrder.flatMap((id, index) => {
      const item = items.get(id);
      return item ? [{ id, number: index + 1, points: item.points, body: item.body }] : [];
    }),
  };
}
