import type { MarkDraft, MarkingTask } from '#contracts/grading';
import { remembered } from '../../device/index.js';
import { NO_DRAFT, isSame, type OtherDraft } from './draft-saver.js';

/** A draft, and the version at the centre that it was made over. */
interface KeptDraft {
  readonly draft: MarkDraft;
  readonly over: number;
}

const keyOf = (scriptId: string): string => `mark-draft ${scriptId}`;

/** Null if nothing is kept, or if this device keeps nothing. */
function read(scriptId: string): KeptDraft | null {
  try {
    const kept = JSON.parse(remembered.get(keyOf(scriptId)) ?? 'null') as KeptDraft | null;
    return kept && 'over' in kept ? kept : null;
  } catch {
    return null;
  }
}

/**
 * Keeps on this device what was typed and has not reached the centre yet, so that no lost link or reload takes it.
 * A draft that another window made over a newer version stays.
 */
export function keepDraft(scriptId: string, kept: KeptDraft): void {
  if ((read(scriptId)?.over ?? 0) > kept.over) return;
  remembered.set(keyOf(scriptId), JSON.stringify(kept));
}

export const dropDraft = (scriptId: string): void => remembered.forget(keyOf(scriptId));

/** Drops `draft` here once the centre has it, unless another window has kept another one since. */
export function dropIfSame(scriptId: string, draft: MarkDraft): void {
  const kept = read(scriptId);
  if (kept && isSame(kept.draft, draft)) dropDraft(scriptId);
}

export interface FirstDraft {
  readonly draft: MarkDraft;
  readonly isSaved: boolean;
  /** The draft at the centre, if the one kept here was made over an older version. */
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
