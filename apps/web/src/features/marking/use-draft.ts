import { useEffect, useRef, useState } from 'react';
import type { MarkDraft, MarkingTask } from '#contracts/grading';
import { firstDraft, keepDraft, type FirstDraft } from './kept-draft.js';
import { useSaver } from './use-saver.js';

const PAUSE = 800;
/** A lease lasts half an hour; it is renewed by itself while the script is before the marker's eyes. */
const RENEWAL = 10 * 60_000;

/** The draft of one script, which saves itself; it belongs to this script and never reaches another. */
export function useDraft(task: MarkingTask) {
  const [first] = useState(() => firstDraft(task));
  const { draft, changes, change, undo } = useChanges(first);
  const { saver, standing } = useSaver(task, first);

  useEffect(() => {
    if (changes === 0) return;
    keepDraft(task.scriptId, { draft, over: saver.over });
    const timer = setTimeout(() => void saver.send(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [changes, draft, saver, task.scriptId]);

  useEffect(() => {
    const renew = (): void => {
      if (document.visibilityState === 'visible') void saver.renew(draft);
    };
    const timer = setInterval(renew, RENEWAL);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [draft, saver]);

  const judge = (id: string, points: number): void =>
    change('judgement', { ...draft, criteria: [...draft.criteria.filter((each) => each.id !== id), { id, points }] });
  const comment = (text: string): void => change('comment', { ...draft, comment: text === '' ? null : text });
  /** Makes this one of two different drafts count. */
  const choose = (chosen: MarkDraft): void => {
    saver.choose();
    change('judgement', chosen);
    void saver.send(chosen);
  };

  return { draft, judge, comment, choose, undo, saver, ...standing };
}

/** The draft and what it was before; a comment typed in one go is one change. */
function useChanges(first: FirstDraft) {
  const [draft, setDraft] = useState(first.draft);
  const [before, setBefore] = useState<readonly MarkDraft[]>([]);
  const [changes, setChanges] = useState(first.isSaved ? 0 : 1);
  const last = useRef('');
  const put = (next: MarkDraft): void => {
    setDraft(next);
    setChanges((count) => count + 1);
  };
  const change = (kind: 'judgement' | 'comment', next: MarkDraft): void => {
    if (kind === 'judgement' || last.current !== kind) setBefore([...before, draft]);
    last.current = kind;
    put(next);
  };
  const previous = before.at(-1);
  const undo = previous
    ? (): void => {
        setBefore(before.slice(0, -1));
        last.current = '';
        put(previous);
      }
    : null;
  return { draft, changes, change, undo };
}
