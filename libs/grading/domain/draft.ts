import type { MarkDraft } from '#contracts/grading';

const said = (comment: string | null): string => comment?.trim() ?? '';

/** Whether two judgements say the same, in whatever order their criteria were judged. No draft says nothing. */
export function sameJudgement(one: MarkDraft | null, other: MarkDraft): boolean {
  const points = new Map(one?.criteria.map((judgement) => [judgement.id, judgement.points]));
  return (
    points.size === other.criteria.length &&
    other.criteria.every((judgement) => points.get(judgement.id) === judgement.points) &&
    said(one?.comment ?? null) === said(other.comment)
  );
}
