/** What this page could not put into the storage of the browser; null for what it could not take away. */
const onPage = new Map<string, string | null>();

/**
 * Short texts that this device remembers. A browser may refuse (cookies that are blocked, a device that is full): then they
 * last as long as the page.
 */
export const remembered = {
  get(key: string): string | null {
    const here = onPage.get(key);
    if (here !== undefined) return here;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },

  /** Whether nothing under `key` means nothing: a browser that lets nothing be read cannot tell what was kept before. */
  knows(key: string): boolean {
    if (onPage.has(key)) return true;
    try {
      localStorage.getItem(key);
      return true;
    } catch {
      return false;
    }
  },

  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
      onPage.delete(key);
    } catch {
      onPage.set(key, value);
    }
  },

  forget(key: string): void {
    try {
      localStorage.removeItem(key);
      onPage.delete(key);
    } catch {
      onPage.set(key, null);
    }
  },

  /** Everything whose key begins with one of `prefixes`. */
  forgetAll(...prefixes: readonly string[]): void {
    for (const key of [...onPage.keys(), ...storedKeys()])
      if (prefixes.some((prefix) => key.startsWith(prefix))) remembered.forget(key);
  },
};

function storedKeys(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  } catch {
    return [];
  }
}
