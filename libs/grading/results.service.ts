import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import { resultReleased } from '#contracts/events';
import type { ExplainedResult, Result, SittingRelease, listResults } from '#contracts/grading';
import { UnitOfWork } from '#database';
import { AttemptProgress } from '#exams';
import { presented, readerOf } from '#http';
import { isJudge, isSelf, type Caller } from '#kernel';
import { eventOf, Events } from '#queue';
import { ExplanationsClosed, ResultNotFound, ResultReopened, ResultSuperseded } from './domain/grading.errors.js';
import { READS_ALL, mayRead, presentResult } from './domain/results.policy.js';
import { RESULTS } from './results.list.js';
import { ResultsRepository, type ReleasedResult } from './results.repository.js';

@Injectable()
export class Results {
  constructor(
    private readonly work: UnitOfWork,
    private readonly results: ResultsRepository,
    private readonly attempts: AttemptProgress,
    private readonly events: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** Own ones and those of the own state once released, all to the centre. */
  list(caller: Caller, asked: Query<typeof listResults>) {
    const given = { ...readerOf(caller, READS_ALL), seesStates: !isJudge(caller.roles) };
    return this.work.run(async () =>
      presented(await RESULTS.page(this.work, { ...asked, given }), (row) => presentResult(caller, row)),
    );
  }

  get(caller: Caller, resultId: string): Promise<Result> {
    return this.work.run(async () => presentResult(caller, await this.found(caller, resultId)));
  }

  /**
   * Shows keys and answers to the candidate of the result alone, after the release and once nobody can answer these questions.
   * @throws ExplanationsClosed before that.
   */
  explain(caller: Caller, resultId: string): Promise<ExplainedResult> {
    return this.work.run(async () => {
      const result = await this.found(caller, resultId);
      if (!isSelf(caller, result.personId)) throw new ResultNotFound();
      const items = await this.results.items(resultId);
      if (items.length === 0) throw new ExplanationsClosed();
      return { ...presentResult(caller, result), items };
    });
  }

  /** Releasing again changes nothing. */
  release(caller: Caller, resultId: string): Promise<Result> {
    return this.work.run(async () => {
      await this.results.hold({ resultId });
      const result = await this.found(caller, resultId);
      if (result.standing === 'superseded') throw new ResultSuperseded();
      if (result.standing === 'reopened') throw new ResultReopened();
      await this.announce(await this.results.release({ resultId }, caller.personId));
      return presentResult(caller, await this.found(caller, resultId));
    });
  }

  /** Released results in the order of their ids, as their events announced them. */
  releasedAfter(resultId: string | null, limit: number): Promise<ReleasedResult[]> {
    return this.work.run(() => this.results.releasedAfter(resultId, limit));
  }

  releaseSitting(caller: Caller, sittingId: string): Promise<SittingRelease> {
    return this.work.run(async () => {
      await this.results.hold({ sittingId });
      const released = await this.results.release({ sittingId }, caller.personId);
      await this.announce(released);
      const passed = released.filter((result) => result.passed).length;
      return { released: released.length, passed, ...(await this.results.left(sittingId)) };
    });
  }

  /** Releases a sitting in a constant number of statements, however many results it has. */
  private async announce(released: readonly ReleasedResult[]): Promise<void> {
    if (released.length === 0) return;
    await this.attempts.released(released.map(({ attemptId }) => attemptId));
    await this.events.publish(...released.map((result) => eventOf(resultReleased, result.version, result)));
    await this.audit.recordAll(
      released.map((result) => ({
        action: 'grading.result-released',
        subject: { kind: 'result', id: result.resultId },
        stateCode: result.stateCode,
        after: { passed: result.passed, percent: result.scorePercent },
      })),
    );
  }

  private async found(caller: Caller, resultId: string) {
    const result = await this.results.byId(resultId);
    if (!result || !mayRead(caller, result)) throw new ResultNotFound();
    return result;
  }
}
