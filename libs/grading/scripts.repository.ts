import { Injectable } from '@nestjs/common';
import type { DisputedScript, Judgement } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';
import type { ScriptStatus } from './domain/grading.states.js';
import type { Criteria } from './domain/rubric.js';

export interface ScriptInJudgement {
  readonly id: string;
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly status: ScriptStatus;
  readonly points: number;
  readonly language: string;
  readonly marksRequired: number;
  readonly criteria: Criteria;
  /** The points of every mark given so far. */
  readonly marks: readonly number[];
}

export const DISPUTED_COLUMNS = `s.id as "scriptId", s.candidate_code as "candidateCode", s.language, s.answer,
    jsonb_build_object('stem', v.body->'stem', 'maxWords', v.body->'maxWords', 'drawing', v.body->'drawing') as question,
    v.key->'criteria' as rubric, s.points::float8 as points,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'scriptId', m.script_id, 'criteria', m.criteria,
       'points', m.points, 'comment', m.comment,
       'sealedAt', ${utc('m.sealed_at')}) order by m.sealed_at), '[]')
     from grading.mark m where m.script_id = s.id) as marks`;
export const DISPUTED_FROM = `grading.script s join exams.item_versions v on v.id = s.item_version_id`;

/** Scripts for settlement by the machine and decision by the chief. */
@Injectable()
export class ScriptsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Locks the attempt first and then its script, in the order of grading, so that neither waits for the other. */
  async lock(scriptId: string): Promise<ScriptInJudgement | null> {
    await this.work.query(
      `select exams.hold_attempts((select o.attempt_id from grading.script_origin o where o.script_id = $1), null)`,
      [scriptId],
    );
    return this.work.one(
      `select s.id, o.attempt_id as "attemptId", s.item_version_id as "itemVersionId", s.status,
         s.points::float8 as points, s.language, s.marks_required as "marksRequired", v.key->'criteria' as criteria,
         array(select m.points::float8 from grading.mark m where m.script_id = s.id) as marks
       from grading.script s join grading.script_origin o on o.script_id = s.id
         join exams.item_versions v on v.id = s.item_version_id
       where s.id = $1 for update of s`,
      [scriptId],
    );
  }

  async setStatus(scriptId: string, status: ScriptStatus): Promise<void> {
    await this.work.query('update grading.script set status = $2 where id = $1', [scriptId, status]);
  }

  disputedOne(scriptId: string): Promise<DisputedScript | null> {
    return this.work.one(`select ${DISPUTED_COLUMNS} from ${DISPUTED_FROM} where s.status = 'disputed' and s.id = $1`, [
      scriptId,
    ]);
  }

  async insertModeration(decision: {
    scriptId: string;
    decidedBy: string;
    criteria: readonly Judgement[];
    points: number;
    reason: string;
  }): Promise<void> {
    await this.work.query(
      `insert into grading.moderation (id, script_id, decided_by, criteria, points, reason) values ($1, $2, $3, $4, $5, $6)`,
      [
        newId(),
        decision.scriptId,
        decision.decidedBy,
        JSON.stringify(decision.criteria),
        decision.points,
        decision.reason,
      ],
    );
  }
}
