import { OWN_ZONE, isOwnTime, knownZone } from './own-time.js';

describe('A zone of the centre', () => {
  it('is known to this browser, or nothing is worked out with it', () => {
    expect([knownZone('Africa/Tunis'), knownZone('Africa/Yet-To-Come'), knownZone('Etc/Unknown')]).toEqual([
      'Africa/Tunis',
      null,
      null,
    ]);
  });
});

describe("The clock of the reader's device", () => {
  it('is the one of the venue where both show the same, whatever either zone is called', () => {
    const at = '2026-12-07T21:17:00Z';
    const here = new Date(at);
    const two = (part: number): string => String(part).padStart(2, '0');
    const shown = `2026-${two(here.getMonth() + 1)}-${two(here.getDate())}T${two(here.getHours())}:${two(here.getMinutes())}`;
    expect([isOwnTime(at, shown), isOwnTime(at, '2026-12-07T03:17')]).toEqual([true, false]);
    expect(OWN_ZONE).not.toBe('');
  });
});
