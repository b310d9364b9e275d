import { chosenLanguage, firstLanguage, keepForPerson, keepLanguage } from './language.js';

class Device {
  private readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

const device = (...languages: readonly string[]): void => {
  Object.defineProperty(globalThis, 'localStorage', { value: new Device(), configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: { languages }, configurable: true });
};

describe('the language of a device', () => {
  it.each([
    ['that of the browser', ['de-DE', 'fr-TN', 'en'], 'fr'],
    ['Arabic where the browser asks for none of ours', ['de-DE'], 'ar'],
  ])('is at first %s, which nobody chose', (_which, languages, first) => {
    device(...languages);
    expect(firstLanguage()).toBe(first);
    expect(chosenLanguage()).toBeNull();
  });

  it('is what somebody chose before signing in', () => {
    device('fr');
    keepLanguage('en');
    expect([firstLanguage(), chosenLanguage()]).toEqual(['en', 'en']);
  });

  it('stays after signing in, but is not asked of the next person', () => {
    device('fr');
    keepLanguage('en');
    keepForPerson();
    expect([firstLanguage(), chosenLanguage()]).toEqual(['en', null]);
  });

  it('is chosen anew by the next who comes before signing in', () => {
    device('fr');
    keepLanguage('en');
    keepForPerson();
    keepLanguage('ar');
    expect([firstLanguage(), chosenLanguage()]).toEqual(['ar', 'ar']);
  });

  it('is none that the centre does not speak', () => {
    device('fr');
    localStorage.setItem('language', 'xx');
    expect([firstLanguage(), chosenLanguage()]).toEqual(['fr', null]);
  });
});
