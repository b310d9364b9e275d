import { useCallback, useEffect, useRef, useState } from 'react';
import { getMarkingTask, saveMarkDraft, type MarkDraft, type MarkingTask } from '#contracts/grading';
import { call, queryClient } from '../../api/index.js';

const PAUSE = 800;

export const taskKey = (scriptId: string) => [getMarkingTask.id, { params: { scriptId } }];

const empty: MarkDraft = { criteria: [], comment: null };

/** The draft of one script, saved by itself; it belongs to this script and never reaches another. */
export function useDraft(task: MarkingTask) {
  const { scriptId } = task;
  const [draft, setDraft] = useState<MarkDraft>(task.draft ?? empty);
  const [savedAt, setSavedAt] = useState(task.draftSavedAt);
  const [failure, setFailure] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(
    async (kept: MarkDraft): Promise<void> => {
      try {
        const saved = await call(saveMarkDraft, { params: { scriptId }, body: kept });
        setSavedAt(saved.draftSavedAt);
        setFailure(null);
        queryClient.setQueryData(taskKey(scriptId), saved);
      } catch (failed) {
        setFailure(failed);
      }
    },
    [scriptId],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: MarkDraft): void => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next), PAUSE);
  };
  const judge = (id: string, points: number): void =>
    change({ ...draft, criteria: [...draft.criteria.filter((each) => each.id !== id), { id, points }] });
  const comment = (text: string): void => change({ ...draft, comment: text === '' ? null : text });
  const stop = (): void => clearTimeout(timer.current);

  return { draft, savedAt, failure, judge, comment, stop };
}
