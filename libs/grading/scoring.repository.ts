import { Injectable } from '@nestjs/common';
import type { Answer, ItemKey } from '#contracts/exams';
import { UnitOfWork } from '#database';
import type { Language } from '#kernel';

/** An item of a paper with its key. */
export interface KeyedItem {
  readonly itemVersionId: string;
  readonly points: number;
  readonly key: ItemKey;
}

/** The answer to an item that counts. */
export interface CountingAnswer {
  readonly itemVersionId: string;
  readonly answer: Answer | null;
  readonly language: Language;
}

/** A submitted attempt that this transaction has locked. */
export interface HeldSubmission {
  readonly examVersionId: string;
  /** Whether it has scores or scripts already. */
  readonly isGraded: boolean;
  readonly answers: readonly CountingAnswer[];
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

const INSERT_SCORES = `
  insert into grading.item_score as kept (attempt_id, item_version_id, source, points, maximum, language)
  select $1, s.* from unnest($2::uuid[], $3::text[], $4::numeric[], $5::numeric[], $6::text[]) s`;

const columnsOf = (scores: readonly ItemScore[]): unknown[][] => [
  scores.map(({ itemVersionId }) => itemVersionId),
  scores.map(({ source }) => source),
  scores.map(({ points }) => points),
  scores.map(({ maximum }) => maximum),
  scores.map(({ language }) => language),
];

/** The statements of grading by machine; for the system alone. */
@Injectable()
export class ScoringRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Locks the attempt, so that two gradings of it follow one another; null where it is not submitted. */
  async hold(attemptId: string): Promise<HeldSubmission | null> {
    const sql = 'select grading.hold_submitted($1) as held';
    const row = await this.work.one<{ held: HeldSubmission | null }>(sql, [attemptId]);
    return row?.held ?? null;
  }

  /** The items of a paper in their order. */
  keyedItems(examVersionId: string): Promise<KeyedItem[]> {
    return this.work.query(
      `select v.id as "itemVersionId", (i.item->>'points')::float8 as points, v.key
       from exams.papers p cross join lateral jsonb_array_elements(p.paper->'items') with ordinality as i(item, place)
         join exams.item_versions v on v.id = (i.item->>'itemVersionId')::uuid
       where p.exam_version_id = $1 order by i.place`,
      [examVersionId],
    );
  }

  /** Writes the first scores of a locked attempt. */
  async insertScores(attemptId: string, scores: readonly ItemScore[]): Promise<void> {
    await this.work.query(INSERT_SCORES, [attemptId, ...columnsOf(scores)]);
  }

  /** Writes scores: they replace earlier scores of the machine and leave those of people. */
  async putScores(attemptId: string, scores: readonly ItemScore[]): Promise<void> {
    await this.work.query(
      `${INSERT_SCORES}
       on conflict (attempt_id, item_version_id) do update set source = excluded.source, points = excluded.points,
         language = excluded.language, scored_at = now()
         where kept.source = 'machine' and (kept.points, kept.source) is distinct from (excluded.points, excluded.source)`,
      [attemptId, ...columnsOf(scores)],
    );
  }

  /**
   * Withdraws the scripts of the attempt whose answer no longer counts, with their points and their claims; their marks stay.
   * An item that now waits for a person has no score either.
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
       ), unscored as (
         delete from grading.item_score i where i.attempt_id = $1 and (i.item_version_id in (select item from gone)
           or i.source = 'machine' and i.item_version_id in (select item from wanted))
       )
       select id from gone`,
      [attemptId, JSON.stringify(wanted)],
    );
    const withdrawn = rows.map(({ id }) => id);
    if (withdrawn.length === 0) return [];
    // A separate statement: it begins after a marker who was just claiming one of these scripts has released the lock.
    await this.work.query(
      'update grading.claim set ended_at = now() where script_id = any($1::uuid[]) and ended_at is null',
      [withdrawn],
    );
    return withdrawn;
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
         from wanted w join exams.attempts a on a.id = $1 join exams.exam_versions v on v.id = a.exam_version_id
         returning id, item_version_id
       )
       insert into grading.script_origin (script_id, attempt_id, item_version_id) select id, $1, item_version_id from made`,
      [attemptId, JSON.stringify(scripts)],
    );
  }
}
