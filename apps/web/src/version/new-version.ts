import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';

let waiting: Workbox | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps shell, fonts and texts for when there is no link. A new version waits until the reader takes it. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    waiting = workbox;
    for (const listener of listeners) listener();
  });
  window.addEventListener('load', () => {
    setTimeout(() => void workbox.register().catch(() => undefined), 2_000);
  });
}

/** What loads the version that waits; null while none does. */
export function useNewVersion(): (() => void) | null {
  const workbox = useSyncExternalStore(subscribe, () => waiting);
  if (!workbox) return null;
  return () => {
    workbox.addEventListener('controlling', () => location.reload());
    workbox.messageSkipWaiting();
  };
}
