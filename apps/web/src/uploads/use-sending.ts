import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileOwner } from '#contracts/storage';
import { NoLink } from '../api/index.js';
import { Sending } from './sending.js';

/** The progress of a file on its way; null before one is chosen and once it is kept. */
export type SendingState =
  | { readonly status: 'sending' | 'waiting'; readonly file: File; readonly sent: number }
  | { readonly status: 'failed'; readonly file: File; readonly failure: unknown };

interface UseSending {
  readonly state: SendingState | null;
  readonly send: (file: File) => void;
  /** Gives a file up, and forgets a failure. */
  readonly cancel: () => void;
  readonly fail: (file: File, failure: unknown) => void;
}

/** Sends one file at a time for a record, for as long as the screen stands. */
export function useSending(owner: FileOwner, onKept: (fileId: string) => void): UseSending {
  const [state, setState] = useState<SendingState | null>(null);
  const sending = useRef<Sending | null>(null);
  const kept = useRef(onKept);
  useEffect(() => {
    kept.current = onKept;
  });
  const { ownerKind, ownerId } = owner;
  const cancel = useCallback(() => {
    sending.current?.cancel();
    sending.current = null;
    setState(null);
  }, []);
  const send = useCallback(
    (file: File) => {
      sending.current?.cancel();
      setState({ status: 'sending', file, sent: 0 });
      sending.current = new Sending(
        file,
        { ownerKind, ownerId },
        {
          onProgress: (sent) => setState({ status: 'sending', file, sent }),
          onWaiting: () => setState((before) => ({ status: 'waiting', file, sent: sentOf(before) })),
          onFailed: (failure) => setState({ status: 'failed', file, failure }),
          onKept: (fileId) => {
            setState(null);
            kept.current(fileId);
          },
        },
      );
      void sending.current
        .begin()
        .catch((cause: unknown) => setState({ status: 'failed', file, failure: new NoLink('', { cause }) }));
    },
    [ownerKind, ownerId],
  );
  useEffect(() => () => sending.current?.cancel(), []);
  const fail = useCallback((file: File, failure: unknown) => setState({ status: 'failed', file, failure }), []);
  return { state, send, cancel, fail };
}

const sentOf = (state: SendingState | null): number => (state && 'sent' in state ? state.sent : 0);
