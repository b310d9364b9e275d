/** The other windows of this browser that show the same. */
export interface Windows<T> {
  readonly tell: (news: readonly T[]) => void;
  readonly close: () => void;
}

/** Hears what other windows tell under `name`. If the browser lets no window hear another, each stands alone. */
export function otherWindows<T>(name: string, hear: (news: readonly T[]) => void): Windows<T> {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(data as readonly T[]);
    return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
  } catch {
    return { tell: () => undefined, close: () => undefined };
  }
}
