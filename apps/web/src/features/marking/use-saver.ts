import { useCallback, useEffect, useRef, useState } from 'react';
import { getMarkingTask, saveMarkDraft, type MarkDraft, type MarkingTask } from '#contracts/grading';
import { NoLink, call, queryClient } from '../../api/index.js';
import { dropDraft } from './kept-draft.js';

const AGAIN = 5_000;

export const taskKey = (scriptId: string) => [getMarkingTask.id, { params: { scriptId } }];

type Saving = 'saved' | 'saving' | 'kept-here' | 'refused';

/** How the draft stands with the centre, as the last answer said. */
function useStanding(task: MarkingTask) {
  const [saving, setSaving] = useState<Saving>('saved');
  const [saved, setSaved] = useState(task);
  const [failure, setFailure] = useState<unknown>(null);
  const accept = useCallback((answer: MarkingTask): void => {
    setSaving('saved');
    setSaved(answer);
    setFailure(null);
    queryClient.setQueryData(taskKey(answer.scriptId), answer);
  }, []);
  const refuse = useCallback((failed: unknown): void => {
    const isLinkLost = failed instanceof NoLink;
    setSaving(isLinkLost ? 'kept-here' : 'refused');
    setFailure(isLinkLost ? null : failed);
  }, []);
  return { saving, savedAt: saved.draftSavedAt, leasedUntil: saved.leasedUntil, failure, setSaving, accept, refuse };
}

/** Sends the draft, the latest alone, and again where there was no link. */
export function useSaver(task: MarkingTask) {
  const { scriptId } = task;
  const { setSaving, accept, refuse, ...standing } = useStanding(task);
  const latest = useRef<MarkDraft>(null);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useCallback(
    async (draft: MarkDraft): Promise<void> => {
      clearTimeout(retry.current);
      latest.current = draft;
      setSaving('saving');
      try {
        const saved = await call(saveMarkDraft, { params: { scriptId }, body: draft });
        if (latest.current !== draft) return;
        latest.current = null;
        dropDraft(scriptId);
        accept(saved);
      } catch (failed) {
        if (latest.current !== draft) return;
        refuse(failed);
        if (failed instanceof NoLink) retry.current = setTimeout(() => void send(draft), AGAIN);
      }
    },
    [scriptId, setSaving, accept, refuse],
  );
  const stop = useCallback((): void => {
    clearTimeout(retry.current);
    latest.current = null;
  }, []);
  useEffect(() => {
    const sendNow = (): void => {
      if (latest.current) void send(latest.current);
    };
    window.addEventListener('online', sendNow);
    return () => {
      window.removeEventListener('online', sendNow);
      clearTimeout(retry.current);
    };
  }, [send]);
  return { ...standing, send, stop };
}
