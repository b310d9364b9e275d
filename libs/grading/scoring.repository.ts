import { Injectable } from '@nestjs/common';
import type { Answer, ItemKey } from '#contracts/exams';
import { UnitOfWork } from '#database';
import type { Language } from '#kernel';

/** An item of an attempt with its key and the answer that counts. */
export interface AnsweredItem {
  readonly itemVersionId: string;
  readonly points: number;
  readonly key: ItemKey;
  readonly answer: Answer | null;
  readonly language: Language | null;
}

export interface ItemScore {
  readonly itemVersionId: string;
  readonly source: 'machine' | 'markers' | 'moderation';
  readonly points: number;
  readonly maximum: number;
  readonly language: string | null;
}

export interface NewScript {
  readonly id: string;
  readonly itemVersionId: string;
  readonly language: string;
  readonly answer: string;
  readonly points: number;
}

/** What the machine reads and writes while it grades; in the name of the system alone. */
@Injectable()
export class ScoringRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Holds the attempt, so that two gradings of it follow one another; false where it is not submitted. */
  async lockSubmitted(attemptId: string): Promise<boolean> {
    const sql = `select 1 from exams.attempt where id = $1 and status <> 'open' for update`;
    return (await this.work.one(sql, [attemptId])) !== null;
  }

  answeredItems(attemptId: string): Promise<AnsweredItem[]> {
    return this.work.query(
      `select v.id as "itemVersionId", (i.item->>'points')::float8 as points, v.key, r.answer, r.language
       from exams.attempt a
         join exams.paper p on p.exam_version_id = a.exam_version_id
         cross join lateral jsonb_array_elements(p.paper->'items') as i(item)
         join exams.item_version v on v.id = (i.item->>'itemVersionId')::uuid
         left join exams.scorable_response r on r.attempt_id = a.id and r.item_version_id = v.id
       where a.id = $1`,
      [attemptId],
    );
  }

  /** Writes scores; one given before by the machine is replaced, one given by people stands. */
  async putScores(attemptId: string, scores: readonly ItemScore[]): Promise<void> {
    await this.work.query(
      `insert into grading.item_score as kept (attempt_id, item_version_id, source, points, maximum, language)
       select $1, s."itemVersionId", s.source, s.points, s.maximum, s.language
       from jsonb_to_recordset($2::jsonb) as s("itemVersionId" uuid, source text, points numeric, maximum numeric, language text)
       on conflict (attempt_id, item_version_id) do update set source = excluded.source, points = excluded.points,
         language = excluded.language, scored_at = now()
         where kept.source = 'machine' and (kept.points, kept.source) is distinct from (excluded.points, excluded.source)`,
      [attemptId, JSON.stringify(scores)],
    );
  }

  /**
   * Withdraws the scripts of the attempt whose answer is no longer the one that counts, with what they were judged to be
   * worth and the hold on them; their marks stay as they are. An item that waits for a person now has no score either.
   * @returns the scripts withdrawn.
   */
  async withdrawScripts(attemptId: string, wanted: readonly NewScript[]): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `with wanted as (
         select w."itemVersionId" as item, w.answer from jsonb_to_recordset($2::jsonb) as w("itemVersionId" uuid, answer text)
       ), gone as (
         update grading.script_origin o set withdrawn_at = now() from grading.script s
         where o.attempt_id = $1 and o.withdrawn_at is null and s.id = o.script_id
           and not exists (select from wanted w where w.item = o.item_version_id and w.answer = s.answer)
         returning o.script_id as id, o.item_version_id as item
       ), closed as (
         update grading.script s set status = 'withdrawn' from gone where s.id = gone.id
       ), freed as (
         update grading.claim c set ended_at = now() from gone where c.script_id = gone.id and c.ended_at is null
       ), unscored as (
         delete from grading.item_score i where i.attempt_id = $1 and (i.item_version_id in (select item from gone)
           or i.source = 'machine' and i.item_version_id in (select item from wanted))
       )
       select id from gone`,
      [attemptId, JSON.stringify(wanted)],
    );
    return rows.map(({ id }) => id);
  }

  /** Makes a script of each written answer that has none yet. */
  async makeScripts(attemptId: string, scripts: readonly NewScript[]): Promise<void> {
    await this.work.query(
      `with wanted as (
         select s.id, s."itemVersionId" as item, s.language, s.answer, s.points
         from jsonb_to_recordset($2::jsonb) as s(id uuid, "itemVersionId" uuid, language text, answer text, points numeric)
         where not exists (select from grading.script_origin o
                           where o.attempt_id = $1 and o.item_version_id = s."itemVersionId" and o.withdrawn_at is null)
       ), made as (
         insert into grading.script (id, sitting_id, item_version_id, candidate_code, language, answer, points, marks_required)
         select w.id, a.sitting_id, w.item, a.candidate_code, w.language, w.answer, w.points, v.marks_required
         from wanted w join exams.attempt a on a.id = $1 join exams.exam_version v on v.id = a.exam_version_id
         returning id, item_version_id
       )
       insert into grading.script_origin (script_id, attempt_id, item_version_id) select id, $1, item_version_id from made`,
      [attemptId, JSON.stringify(scripts)],
    );
  }
}
