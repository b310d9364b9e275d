import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type {
  Judgement,
  MarkDraft,
  MarkingSummary,
  MarkingTask,
  NextScript,
  ScriptLease,
  SealedMark,
} from '#contracts/grading';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { Outbox } from '#queue';
import { sameJudgement } from './domain/draft.js';
import { ClaimExpired, DraftOutdated, MarkSealed, ScriptNotFound, ScriptWithdrawn } from './domain/grading.errors.js';
import { pointsOf } from './domain/rubric.js';
import { markSealed } from './grading.jobs.js';
import { MarkingRepository, type WantedKind, type WantedScript } from './marking.repository.js';

export interface GivenMark {
  readonly criteria: Judgement[];
  readonly comment: string | null;
}

export interface Sealing {
  /** Whether to answer with the next script. */
  readonly takeNext?: boolean | undefined;
  /** The version of the draft that the marker has edited. */
  readonly over?: number | undefined;
}

/** Blind marking: a marker takes a script, drafts, and seals a mark that never changes. */
@Injectable()
export class Marking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly marking: MarkingRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  next(caller: Caller, kind: WantedKind = {}): Promise<NextScript> {
    return this.take(caller, kind);
  }

  summary({ personId }: Caller): Promise<MarkingSummary> {
    return this.work.run(() => this.marking.summary(personId));
  }

  task({ personId }: Caller, scriptId: string): Promise<MarkingTask> {
    return this.work.run(() => this.found(scriptId, personId));
  }

  /** Replaces the draft of version `over`. A repeated draft counts as the stored one. */
  saveDraft({ personId }: Caller, scriptId: string, draft: MarkDraft, over: number): Promise<MarkingTask> {
    return this.work.run(async () => {
      await this.hold(scriptId, personId);
      const isKept = await this.marking.saveDraft(scriptId, personId, draft, over);
      const task = await this.found(scriptId, personId);
      if (!isKept && !sameJudgement(task.draft, draft)) throw new DraftOutdated();
      return task;
    });
  }

  renew({ personId }: Caller, scriptId: string): Promise<ScriptLease> {
    return this.work.run(async () => {
      await this.hold(scriptId, personId);
      const { leasedUntil, draftVersion } = await this.found(scriptId, personId);
      return { leasedUntil, draftVersion };
    });
  }

  giveBack({ personId }: Caller, scriptId: string): Promise<void> {
    return this.work.run(async () => {
      await this.found(scriptId, personId);
      await this.marking.endClaim(scriptId, personId);
    });
  }

  /**
   * Seals a mark. Sealing the same mark again returns the first one; a different mark is refused. The marker has no script
   * then, so the answer may bring the next one.
   */
  seal(
    caller: Caller,
    scriptId: string,
    mark: GivenMark,
    { takeNext = false, over }: Sealing = {},
  ): Promise<SealedMark & { next: NextScript | null }> {
    return this.work.run(async () => ({
      ...(await this.sealed(caller, scriptId, mark, over)),
      next: takeNext ? await this.take(caller, { waits: false }) : null,
    }));
  }

  private async sealed(
    { personId }: Caller,
    scriptId: string,
    { criteria, comment }: GivenMark,
    over?: number,
  ): Promise<SealedMark> {
    const task = await this.found(scriptId, personId);
    const points = pointsOf(task.rubric, criteria, task.points);
    const given = await this.marking.markOf(scriptId, personId);
    if (given) return sameAs(given, { criteria, comment });
    await this.hold(scriptId, personId);
    if (over !== undefined) await this.refuseOutdated(scriptId, personId, { criteria, comment }, over);
    const mark = await this.marking.insertMark({ scriptId, markerId: personId, criteria, points, comment });
    await this.marking.endClaim(scriptId, personId);
    await this.outbox.add(markSealed, { scriptId });
    await this.audit.record({
      action: 'grading.mark-sealed',
      subject: { kind: 'script', id: scriptId },
      after: { points, criteria },
    });
    return mark;
  }

  private async refuseOutdated(scriptId: string, markerId: string, mark: GivenMark, over: number): Promise<void> {
    const { draft, draftVersion } = await this.found(scriptId, markerId);
    if (draftVersion > over && !sameJudgement(draft, mark)) throw new DraftOutdated();
  }

  private take({ personId }: Caller, wanted: Omit<WantedScript, 'scriptId'>): Promise<NextScript> {
    return this.work.run(async () => {
      const scriptId = await this.marking.claim(wanted);
      const waiting = await this.marking.waiting();
      return { task: scriptId === null ? null : await this.found(scriptId, personId), waiting };
    });
  }

  private async found(scriptId: string, markerId: string): Promise<MarkingTask> {
    const task = await this.marking.task(scriptId, markerId);
    if (!task) throw new ScriptNotFound();
    return task;
  }

  /** Renews the lease of a script that the marker has, or had and nobody else has taken since. */
  private async hold(scriptId: string, markerId: string): Promise<void> {
    await this.found(scriptId, markerId);
    if (await this.marking.markOf(scriptId, markerId)) throw new MarkSealed();
    if ((await this.marking.claim({ scriptId })) !== null) return;
    if (await this.marking.isWithdrawn(scriptId)) throw new ScriptWithdrawn();
    // The reason is then a mark given at the same moment, by the same request sent twice.
    if (await this.marking.markOf(scriptId, markerId)) throw new MarkSealed();
    throw new ClaimExpired();
  }
}

function sameAs(given: SealedMark, mark: GivenMark): SealedMark {
  if (sameJudgement(given, mark)) return given;
  throw new MarkSealed();
}
