import { remembered } from './remembered.js';

/** The storage of a browser with room for `room` entries. */
function browser(room: number): Map<string, string> {
  const kept = new Map<string, string>();
  const value = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (!kept.has(key) && kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
  return kept;
}

const blocked = () =>
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    },
  });

afterEach(() => {
  browser(9);
  remembered.forgetAll('');
});

describe('What a device remembers', () => {
  it('is in the storage of the browser', () => {
    const kept = browser(9);
    remembered.set('language', 'fr');
    expect([kept.get('language'), remembered.get('language')]).toEqual(['fr', 'fr']);
    remembered.forget('language');
    expect(remembered.get('language')).toBeNull();
  });

  it('lasts as long as the page where the browser refuses', () => {
    blocked();
    expect([remembered.get('language'), remembered.knows('language')]).toEqual([null, false]);
    remembered.set('language', 'fr');
    expect(remembered.get('language')).toBe('fr');
    remembered.forget('language');
    expect([remembered.get('language'), remembered.knows('language')]).toEqual([null, true]);
    expect(() => remembered.forgetAll('')).not.toThrow();
  });

  it('is the newer text where the device became full meanwhile, and goes back once there is room', () => {
    const kept = browser(0);
    remembered.set('mark-draft 1', 'new');
    expect(remembered.get('mark-draft 1')).toBe('new');
    expect(kept.size).toBe(0);
    browser(9);
    remembered.set('mark-draft 1', 'newer');
    expect(remembered.get('mark-draft 1')).toBe('newer');
  });

  it('is forgotten by its beginning, wherever it is', () => {
    const kept = browser(2);
    remembered.set('flags:1', 'a');
    remembered.set('language', 'fr');
    remembered.set('flags:2', 'b');
    remembered.forgetAll('flags:');
    expect([remembered.get('flags:1'), remembered.get('flags:2'), kept.get('language')]).toEqual([null, null, 'fr']);
  });
});
