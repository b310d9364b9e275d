import { useEffect, useState, useSyncExternalStore } from 'react';
import { getMarkingTask, renewClaim, saveMarkDraft, type MarkingTask } from '#contracts/grading';
import { NoLink, Problem, call, queryClient } from '../../api/index.js';
import { DraftSaver, type Centre } from './draft-saver.js';
import { dropIfSame, type FirstDraft } from './kept-draft.js';

export const taskKey = (scriptId: string) => [getMarkingTask.id, { params: { scriptId } }];

const centreOf = (scriptId: string): Centre => ({
  save: (draft, over) => call(saveMarkDraft, { params: { scriptId }, body: { ...draft, over } }),
  read: () => call(getMarkingTask, { params: { scriptId } }),
  renew: () => call(renewClaim, { params: { scriptId } }),
  isOutdated: (failure) => failure instanceof Problem && failure.code === 'grading.draft-outdated',
  isLinkLost: (failure) => failure instanceof NoLink,
});

/** Sends the draft of this window, and sends it again after a lost link. */
export function useSaver(task: MarkingTask, { other }: FirstDraft) {
  const { scriptId } = task;
  const [saver] = useState(
    () =>
      new DraftSaver(centreOf(scriptId), task, other, (draft, kept) => {
        dropIfSame(scriptId, draft);
        queryClient.setQueryData(taskKey(scriptId), kept);
      }),
  );
  const standing = useSyncExternalStore(saver.subscribe, saver.now);
  useEffect(() => {
    saver.goOn();
    window.addEventListener('online', saver.sendAgain);
    return () => {
      window.removeEventListener('online', saver.sendAgain);
      void saver.stop();
    };
  }, [saver]);
  return { saver, standing };
}
