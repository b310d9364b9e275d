import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { readAttempt, type AttemptPage } from '#contracts/exams';
import { NoLink, call } from '../../api/index.js';
import { AnswerQueue, type QueueState } from './answer-queue.js';
import { keepPaper, paperOf } from './answer-store.js';

export interface OpenAttempt {
  readonly page: AttemptPage;
  readonly clockAhead: number;
  readonly queue: AnswerQueue;
}

/** The paper from the centre, or from this device where there is no link, with the answers so far. */
async function load(attemptId: string): Promise<OpenAttempt> {
  const { page, clockAhead } = await paper(attemptId);
  return { page, clockAhead, queue: await AnswerQueue.open(page) };
}

async function paper(attemptId: string): Promise<{ readonly page: AttemptPage; readonly clockAhead: number }> {
  try {
    const page = await call(readAttempt, { params: { attemptId } });
    const clockAhead = Date.parse(page.serverTime) - Date.now();
    if (page.status === 'open') await keepPaper(page, clockAhead);
    return { page, clockAhead };
  } catch (failure) {
    const kept = failure instanceof NoLink ? await paperOf(attemptId) : undefined;
    if (!kept) throw failure;
    return kept;
  }
}

export const useAttempt = (attemptId: string) =>
  useQuery({
    queryKey: ['attempt-in-hand', attemptId],
    queryFn: () => load(attemptId),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
  });

export function useQueue(queue: AnswerQueue): QueueState {
  useEffect(() => {
    window.addEventListener('online', queue.retry);
    return () => {
      window.removeEventListener('online', queue.retry);
      queue.stop();
    };
  }, [queue]);
  return useSyncExternalStore(queue.subscribe, queue.read);
}

/** Questions to come back to, marked on this device. */
export function useFlags(attemptId: string) {
  const key = `flags:${attemptId}`;
  const [flags, setFlags] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(key) ?? '').split(' ').filter((id) => id !== '')),
  );
  const toggle = (itemId: string): void => {
    const next = new Set(flags);
    if (!next.delete(itemId)) next.add(itemId);
    localStorage.setItem(key, [...next].join(' '));
    setFlags(next);
  };
  return { flags, toggle };
}
