import { CentreClock } from './centre-clock.js';
import { remembered } from './remembered.js';

const MINUTE = 60_000;
const START = Date.parse('2026-03-04T09:00:00.000Z');

/** A device whose clocks the test sets; the clock of the centre is right. */
class Device {
  centre = START;
  wall = START;
  steady = 5_000;
  readonly clock = new CentreClock(() => ({ wall: this.wall, steady: this.steady }));

  pass(milliseconds: number): void {
    this.centre += milliseconds;
    this.wall += milliseconds;
    this.steady += milliseconds;
  }

  /** Lets the device sleep: its steady clock stands still. */
  sleep(milliseconds: number): void {
    this.centre += milliseconds;
    this.wall += milliseconds;
  }

  hear(way = 0): void {
    const asked = this.steady;
    const said = Math.floor((this.centre + way / 2) / 1_000) * 1_000;
    this.pass(way);
    this.clock.hear(said, asked);
  }

  get wrongBy(): number {
    return Math.abs(this.clock.read() - this.centre);
  }
}

describe('the clock of the centre, on a device', () => {
  let device: Device;
  beforeEach(() => {
    remembered.forget('clock-ahead');
    device = new Device();
    device.hear();
  });

  it.each([15, -15, 24 * 60])('is right when the clock of the device is moved by %i minutes', (minutes) => {
    device.pass(MINUTE);
    device.wall += minutes * MINUTE;
    device.pass(MINUTE);
    expect(device.wrongBy).toBeLessThan(1_000);
    device.hear();
    expect(device.wrongBy).toBeLessThan(1_000);
  });

  it('is right when the device was wrong from the start', () => {
    const wrong = new Device();
    wrong.wall -= 20 * MINUTE;
    wrong.hear();
    wrong.pass(40 * MINUTE);
    expect(wrong.wrongBy).toBeLessThan(1_000);
  });

  it('is right after a sleep in which the steady clock stood still, without a link too', () => {
    device.clock.hide();
    device.sleep(10 * MINUTE);
    expect(device.clock.isShaken()).toBe(true);
    expect(device.wrongBy).toBeLessThan(1_000);
  });

  it('is right after a sleep that nobody saw, once the centre says something', () => {
    device.sleep(10 * MINUTE);
    expect(device.clock.isShaken()).toBe(true);
    device.hear();
    expect([device.wrongBy < 1_000, device.clock.isShaken()]).toEqual([true, false]);
  });

  it('is right after a reload without a link, though the clock of the device was moved before', () => {
    device.wall += 15 * MINUTE;
    device.clock.hide();
    const reloaded = new CentreClock(() => ({ wall: device.wall, steady: 10 }));
    expect(Math.abs(reloaded.read() - device.centre)).toBeLessThan(1_000);
  });

  it('is put right by every answer, however slow, and not worsened by a slow one', () => {
    device.hear(9_000);
    expect(device.wrongBy).toBeLessThan(1_000);
    device.centre += 15 * MINUTE;
    device.hear(9_000);
    expect(device.wrongBy).toBeLessThan(6_000);
    device.hear();
    expect(device.wrongBy).toBeLessThan(1_000);
  });

  it('is not shaken by time that goes as it should', () => {
    device.pass(3 * 60 * MINUTE);
    expect([device.clock.isShaken(), device.wrongBy < 1_000]).toEqual([false, true]);
  });
});
