import type { MarkDraft, MarkingTask } from '#contracts/grading';

const keyOf = (scriptId: string): string => `mark-draft ${scriptId}`;

/** What was typed and has not reached the centre yet is kept on this device, so that no lost link or reload takes it. */
export const keepDraft = (scriptId: string, draft: MarkDraft): void =>
  localStorage.setItem(keyOf(scriptId), JSON.stringify(draft));

export const dropDraft = (scriptId: string): void => localStorage.removeItem(keyOf(scriptId));

export function keptDraft({ scriptId, draft }: MarkingTask): { readonly draft: MarkDraft; readonly isSaved: boolean } {
  const saved = { draft: draft ?? { criteria: [], comment: null }, isSaved: true };
  try {
    const kept = localStorage.getItem(keyOf(scriptId));
    return kept === null ? saved : { draft: JSON.parse(kept) as MarkDraft, isSaved: false };
  } catch {
    return saved;
  }
}
