import { Injectable } from '@nestjs/common';
import type { Judgement, MarkDraft, MarkingSummary, MarkingTask, SealedMark } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';

/** How long a script stays leased after the marker's last action. */
const LEASE = '30 minutes';

/** What a marker may ask for: never a certain sitting, as a candidate may be alone in one. */
export interface WantedKind {
  readonly examId?: string | undefined;
  readonly itemId?: string | undefined;
}

export interface WantedScript extends WantedKind {
  readonly scriptId?: string;
  readonly waits?: boolean;
}

const MARK = `m.id, m.script_id as "scriptId", m.criteria, m.points::float8 as points, m.comment, ${utc('m.sealed_at')} as "sealedAt"`;

/**
 * The statements of markers in their own name: row-level security shows them only their own scripts, claims and marks.
 */
@Injectable()
export class MarkingRepository {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Leases `scriptId`, or the next script, to the marker; null where none is available. Pass `waits: false` if the
   * transaction has locked a script already: then it does not wait for the script that the marker has.
   */
  async claim({ scriptId, examId, itemId, waits = true }: WantedScript): Promise<string | null> {
    const row = await this.work.one<{ id: string | null }>('select grading.claim_script($1, $2, $3, $4, $5) as id', [
      scriptId ?? null,
      examId ?? null,
      itemId ?? null,
      LEASE,
      waits,
    ]);
    return row?.id ?? null;
  }

  task(scriptId: string, markerId: string): Promise<MarkingTask | null> {
    return this.work.one(
      `select s.id as "scriptId", s.candidate_code as "candidateCode", s.language, s.answer,
         q.question - 'criteria' as question, q.question->'criteria' as rubric, s.points::float8 as points, ${utc('c.expires_at')} as "leasedUntil",
         c.draft, c.draft_version as "draftVersion",
         ${utc('c.draft_saved_at')} as "draftSavedAt"
       from grading.script s join grading.claim c on c.script_id = s.id and c.marker_id = $2
         cross join lateral grading.question_of(s.id) q(question)
       where s.id = $1`,
      [scriptId, markerId],
    );
  }

  /** How many scripts the marker may still take, without the one that they have. */
  async waiting(): Promise<number> {
    const row = await this.work.one<{ waiting: number }>('select grading.waiting_scripts()::int as waiting');
    return row?.waiting ?? 0;
  }

  async summary(markerId: string): Promise<MarkingSummary> {
    const row = await this.work.one<MarkingSummary>(
      `select grading.waiting_scripts()::int as waiting,
         (select count(*)::int from grading.claim where marker_id = $1 and ended_at is null and expires_at > now()) as "inHand",
         (select count(*)::int from grading.mark where marker_id = $1) as marked,
         grading.queue_progress() as queue,
         (select jsonb_agg(jsonb_build_object('day', d.day, 'marked', coalesce(m.marked, 0)) order by d.day)
          from (select ((now() at time zone 'UTC')::date - n) as day from generate_series(0, 13) n) d
            left join (select (sealed_at at time zone 'UTC')::date as day, count(*)::int as marked from grading.mark
              where marker_id = $1 and sealed_at > now() - interval '15 days' group by 1) m on m.day = d.day) as days`,
      [markerId],
    );
    return row ?? { waiting: 0, inHand: 0, marked: 0, queue: { asked: 0, given: 0 }, days: [] };
  }

  async isWithdrawn(scriptId: string): Promise<boolean> {
    const sql = `select 1 from grading.script where id = $1 and status = 'withdrawn'`;
    return (await this.work.one(sql, [scriptId])) !== null;
  }

  /** @returns false, without any change, where the stored draft has another version than `over`. */
  async saveDraft(scriptId: string, markerId: string, draft: MarkDraft, over: number): Promise<boolean> {
    const rows = await this.work.query(
      `update grading.claim set draft = $3, draft_saved_at = now(), draft_version = draft_version + 1
       where script_id = $1 and marker_id = $2 and draft_version = $4 returning script_id`,
      [scriptId, markerId, JSON.stringify(draft), over],
    );
    return rows.length > 0;
  }

  /** Ends the marker's claim; false where there was none. */
  async endClaim(scriptId: string, markerId: string): Promise<boolean> {
    const rows = await this.work.query(
      `update grading.claim set ended_at = now() where script_id = $1 and marker_id = $2 and ended_at is null
       returning script_id`,
      [scriptId, markerId],
    );
    return rows.length > 0;
  }

  markOf(scriptId: string, markerId: string): Promise<SealedMark | null> {
    const sql = `select ${MARK} from grading.mark m where m.script_id = $1 and m.marker_id = $2`;
    return this.work.one(sql, [scriptId, markerId]);
  }

  async insertMark(mark: {
    scriptId: string;
    markerId: string;
    criteria: readonly Judgement[];
    points: number;
    comment: string | null;
  }): Promise<SealedMark> {
    const row = await this.work.one<SealedMark>(
      `insert into grading.mark as m (id, script_id, marker_id, criteria, points, comment)
       values ($1, $2, $3, $4, $5, $6) returning ${MARK}`,
      [newId(), mark.scriptId, mark.markerId, JSON.stringify(mark.criteria), mark.points, mark.comment],
    );
    if (!row) throw new Error('The mark was not written');
    return row;
  }
}
