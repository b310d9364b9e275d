import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { DisputedScript, Judgement, listDisputedScripts } from '#contracts/grading';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { DISPUTED_SCRIPTS } from './disputed-scripts.list.js';
import { ScriptNotFound } from './domain/grading.errors.js';
import { assertDisputed } from './domain/grading.states.js';
import { pointsOf } from './domain/rubric.js';
import { settle } from './domain/settlement.js';
import { Scoring } from './scoring.service.js';
import { ScriptsRepository, type ScriptInJudgement } from './scripts.repository.js';

/** Settles a script once all its marks are given: by their mean, or by the decision of the chief. */
@Injectable()
export class Settlement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scripts: ScriptsRepository,
    private readonly scoring: Scoring,
    private readonly audit: AuditTrail,
  ) {}

  /** Called after a mark was sealed; repeated, it changes nothing. */
  consider(scriptId: string): Promise<void> {
    return this.work.run(async () => {
      const script = await this.scripts.lock(scriptId);
      if (!script || script.status !== 'waiting') return;
      const outcome = settle(script.marks, script.marksRequired, script.points);
      if (outcome.kind === 'disputed') await this.scripts.setStatus(scriptId, 'disputed');
      if (outcome.kind === 'settled') await this.close(script, 'markers', outcome.points);
    });
  }

  disputed(asked: Query<typeof listDisputedScripts>) {
    return this.work.run(() => DISPUTED_SCRIPTS.page(this.work, asked));
  }

  /** @throws ScriptNotFound for a script that is not in dispute. */
  disputedOne(scriptId: string): Promise<DisputedScript> {
    return this.work.run(async () => {
      const script = await this.scripts.disputedOne(scriptId);
      if (!script) throw new ScriptNotFound();
      return script;
    });
  }

  decide(caller: Caller, scriptId: string, decision: { criteria: Judgement[]; reason: string }): Promise<void> {
    return this.work.run(async () => {
      const script = await this.scripts.lock(scriptId);
      if (!script) throw new ScriptNotFound();
      assertDisputed(script.status);
      const points = pointsOf(script.criteria, decision.criteria, script.points);
      await this.scripts.insertModeration({ ...decision, scriptId, decidedBy: caller.personId, points });
      await this.close(script, 'moderation', points);
      await this.audit.record({
        action: 'grading.script-moderated',
        subject: { kind: 'script', id: scriptId },
        before: { marks: script.marks },
        after: { points, reason: decision.reason },
      });
    });
  }

  private async close(script: ScriptInJudgement, source: 'markers' | 'moderation', points: number): Promise<void> {
    await this.scripts.setStatus(script.id, 'settled');
    const { attemptId, itemVersionId, points: maximum, language } = script;
    await this.scoring.settle(attemptId, { itemVersionId, source, points, maximum, language });
  }
}
