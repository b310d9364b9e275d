import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readAttempt } from '#contracts/exams';
import { NoLink, call } from '../../api/index.js';
import { remembered } from '../../device/index.js';
import { useMe } from '../../session/index.js';
import { openAnswers, type AnswerQueue } from './answer-queue.js';
import { forgetUnread, keepUnread, keptUnread } from './kept-unread.js';
import { keepPaper, paperOf, wantedSubmission, type KeptPaper, type WantedSubmission } from './answer-store.js';

export interface OpenAttempt extends KeptPaper {
  readonly queue: AnswerQueue;
  /** A submission that has waited for the link since before the page was loaded. */
  readonly submission: WantedSubmission | null;
}

/** The paper from the centre, or from this device where there is no link, with the answers so far. */
async function load(personId: string, attemptId: string): Promise<OpenAttempt> {
  const paper = await read(personId, attemptId);
  const submission = (await wantedSubmission(attemptId)) ?? null;
  return { ...paper, submission, queue: await openAnswers(paper.page) };
}

async function read(personId: string, attemptId: string): Promise<KeptPaper> {
  try {
    const page = await call(readAttempt, { params: { attemptId } });
    if (page.status === 'open') await keepPaper(personId, { page });
    return { page };
  } catch (failure) {
    const kept = failure instanceof NoLink ? await paperOf(personId, attemptId) : undefined;
    if (!kept) throw failure;
    return kept;
  }
}

export function useAttempt(attemptId: string) {
  const personId = useMe()?.person.id ?? '';
  return useQuery({
    queryKey: ['attempt-in-hand', attemptId, personId],
    queryFn: () => load(personId, attemptId),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
  });
}

const flagsKey = (attemptId: string): string => `flags:${attemptId}`;

/** Questions to come back to, marked on this device. */
export function useFlags(attemptId: string) {
  const [flags, setFlags] = useState<ReadonlySet<string>>(
    () => new Set((remembered.get(flagsKey(attemptId)) ?? '').split(' ').filter((id) => id !== '')),
  );
  const toggle = (itemId: string): void => {
    const next = new Set(flags);
    if (!next.delete(itemId)) next.add(itemId);
    setFlags(next);
    remembered.set(flagsKey(attemptId), [...next].join(' '));
  };
  return { flags, toggle };
}

/** The texts in fields that are no answers yet, by item; they are there again when somebody returns to the question. */
export function useUnread(attemptId: string) {
  const [unread, setUnread] = useState(() => keptUnread(attemptId));
  const keep = (itemId: string, text: string | null): void => {
    if ((unread.get(itemId) ?? null) !== text) setUnread(keepUnread(attemptId, itemId, text));
  };
  return { unread, keepUnread: keep };
}

/** Forgets what this device alone knew of an attempt, once it is handed in. */
export function forgetMarks(attemptId: string): void {
  remembered.forget(flagsKey(attemptId));
  forgetUnread(attemptId);
}
