/** Entries that the storage of the browser did not take; null for those that it did not remove. */
const onPage = new Map<string, string | null>();

/**
 * Short texts that this device remembers. If the browser refuses (cookies are blocked, the device is full), they last
 * as long as the page.
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

  /** Whether nothing was ever kept under `key`: a browser that lets nothing be read cannot tell what it kept before. */
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
