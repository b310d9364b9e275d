import type { MarkDraft, MarkingTask } from '#contracts/grading';
import { remembered } from '../../device/index.js';
import { NO_DRAFT, isSame, type OtherDraft } from './draft-saver.js';

/** A draft, and the version of the one at the centre that it was made over. */
interface KeptDraft {
  readonly draft: MarkDraft;
  readonly over: number;
}

const keyOf = (scriptId: string): string => `mark-draft ${scriptId}`;

/** Null where nothing is kept, or where this device keeps nothing. */
function read(scriptId: string): KeptDraft | null {
  try {
    const kept = JSON.parse(remembered.get(keyOf(scriptId)) ?? 'null') as KeptDraft | null;
    return kept && 'over' in kept ? kept : null;
  } catch {
    return null;
  }
}

/**
 * What was typed and has not reached the centre yet is kept on this device, so that no lost link or reload takes it.
 * What another window made over a newer draft stays.
 */
export function keepDraft(scriptId: string, kept: KeptDraft): void {
  if ((read(scriptId)?.over ?? 0) > kept.over) return;
  remembered.set(keyOf(scriptId), JSON.stringify(kept));
}

export const dropDraft = (scriptId: string): void => remembered.forget(keyOf(scriptId));

/** The centre has `draft`: it need not be kept here, unless another window has kept another one since. */
export function dropIfSame(scriptId: string, draft: MarkDraft): void {
  const kept = read(scriptId);
  if (kept && isSame(kept.draft, draft)) dropDraft(scriptId);
}

export interface FirstDraft {
  readonly draft: MarkDraft;
  readonly isSaved: boolean;
  /** What the centre holds, where what is kept here was made over an older one. */
  readonly other: OtherDraft | null;
}

export function firstDraft({ scriptId, draft, draftVersion, draftSavedAt }: MarkingTask): FirstDraft {
  const there = draft ?? NO_DRAFT;
  const kept = read(scriptId);
  if (!kept || isSame(kept.draft, there)) return { draft: there, isSaved: true, other: null };
  const isNewer = kept.over === draftVersion;
  return {
    draft: kept.draft,
    isSaved: false,
    other: isNewer ? null : { draft: there, version: draftVersion, savedAt: draftSavedAt },
  };
}
