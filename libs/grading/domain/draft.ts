import type { MarkDraft } from '#contracts/grading';

const said = (comment: string | null): string => comment?.trim() ?? '';

/** Whether two judgements are equal, whatever the order of their criteria. A missing draft equals an empty one. */
export function sameJudgement(one: MarkDraft | null, other: MarkDraft): boolean {
  const points = new Map(one?.criteria.map((judgement) => [judgement.id, judgement.points]));
  return (
    points.size === other.criteria.length &&
    other.criteria.every((judgement) => points.get(judgement.id) === judgement.points) &&
    said(one?.comment ?? null) === said(other.comment)
  );
}
